package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 *
 * @param lead short name of the lead unit
 * @param coordinators short names of the coordinating units
 * @param assignee account name of the person to whom the unit handed the task
 * @param expiresOn the working day at whose end {@code dueDate} expires
 * @param daysLate calendar days late, 0 while in time
 * @param starred by the office for everybody ({@code starredByOffice}), or by the viewer ({@code starredByMe})
 */
public record TaskLine(
        String code,
        String title,
        String session,
        String lead,
        String leadName,
        List<String> coordinators,
        @Nullable String assignee,
        @Nullable String assigneeName,
        Nature nature,
        TaskState state,
        DeadlineState deadlineState,
        DueKind dueKind,
        @Nullable LocalDate originalDueDate,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate reviewOn,
        LocalDate issuedOn,
        int daysLate,
        int daysLeft,
        int percent,
        boolean starred,
        boolean starredByOffice,
        boolean starredByMe,
        @Nullable Instant lastProgressAt,
        long version) {

    /** The days beside the state of the deadline: how late, how much is left, or null where the clock does not run. */
    public @Nullable Integer shownDays() {
        if (deadlineState == DeadlineState.OVERDUE) {
            return daysLate;
        }
        return state == TaskState.SUBMITTED || state == TaskState.SUSPENDED ? null : daysLeft;
    }
}
