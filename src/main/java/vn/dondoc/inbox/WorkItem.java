package vn.dondoc.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody owes.
 *
 * @param subject the business key: a session's or task's code
 * @param unit short name of the unit that owes the step
 * @param person account name of the one who owes it, or null while it is anybody's of the unit
 * @param step the id of the user task in the BPMN file, for example {@code Task_Acknowledge}
 */
public record WorkItem(
        long id,
        String process,
        String subject,
        String step,
        String title,
        long unitId,
        String unit,
        String unitName,
        @Nullable Long personId,
        @Nullable String person,
        @Nullable String personName,
        @Nullable LocalDate dueOn,
        Instant openedAt) {

    /** Where the step is taken: the address of the session's, task's or petition's page. */
    public String url() {
        return switch (process) {
                    case "WorkingSession" -> "/sessions/";
                    case "Petition" -> "/petitions/";
                    default -> "/tasks/";
                }
                + subject;
    }

    /** Calendar days since the due date, negative while there is time; null where there is no date. */
    public @Nullable Long daysLate(LocalDate today) {
        return dueOn == null ? null : ChronoUnit.DAYS.between(dueOn, today);
    }
}
