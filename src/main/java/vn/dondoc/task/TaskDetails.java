package vn.dondoc.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task with everything that its page shows, as the viewer may see it.
 *
 * @param assigner short name of the unit that assigned the task and confirms it
 * @param coordinatorNames in the order of the province's units
 * @param source null where the directive was written without marking its sentence
 * @param occurrence of a recurring task: the place of its period, from 1
 * @param may what the viewer may do now
 */
public record TaskDetails(
        @JsonUnwrapped TaskLine line,
        String sessionTitle,
        String text,
        Force force,
        @Nullable String deliverable,
        @Nullable BigDecimal targetValue,
        @Nullable String targetUnit,
        @Nullable Cycle cycle,
        @Nullable LocalDate until,
        @Nullable String event,
        @Nullable Integer occurrence,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        String assigner,
        String assignerName,
        List<String> coordinatorNames,
        @Nullable String issuer,
        Instant issuedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant confirmedAt,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate finishedOn,
        @Nullable Grade grade,
        int returnedCount,
        @Nullable SourceExcerpt source,
        List<ProgressEntry> progress,
        List<SubmissionEntry> submissions,
        List<RefusalEntry> refusals,
        TaskActions may) {

    /** True where the due date falls on a day off, so that it expires later than written. */
    public boolean rolled() {
        return line.dueDate() != null && !line.dueDate().equals(line.expiresOn());
    }

    /** True where the due date in force is no longer the first one. */
    public boolean extended() {
        return line.originalDueDate() != null && !line.originalDueDate().equals(line.dueDate());
    }
}
