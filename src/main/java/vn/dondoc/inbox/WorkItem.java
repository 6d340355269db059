package vn.dondoc.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that somebody owes.
 *
 * @param subject the business key: a session's or task's code
 * @param step the id of the user task in the BPMN file, for example {@code Task_Acknowledge}
 */
public record WorkItem(
        long id,
        String process,
        String subject,
        String step,
        String title,
        long unitId,
        String unitName,
        @Nullable Long personId,
        @Nullable String personName,
        @Nullable LocalDate dueOn,
        Instant openedAt) {}
