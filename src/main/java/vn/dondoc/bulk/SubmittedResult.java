package vn.dondoc.bulk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.Nature;

/**
 * A result that waits for its confirmation, with what one has to know to confirm it.
 *
 * @param version of the task, which a confirmation names so that nothing is confirmed unseen
 * @param expiresOn the working day at whose end the due date expires
 * @param fileName of the file that proves the result, at {@code /files/} and its id
 * @param returns why it was given back before, the latest first
 * @param own true where the viewer submitted it, so that another person confirms
 */
public record SubmittedResult(
        String task,
        long version,
        String title,
        @Nullable String deliverable,
        Nature nature,
        String leadName,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate expiresOn,
        LocalDate submittedOn,
        String submittedBy,
        @Nullable String productNumber,
        @Nullable LocalDate productDate,
        @Nullable String productTitle,
        @Nullable BigDecimal measuredValue,
        @Nullable String measuredUnit,
        @Nullable BigDecimal targetValue,
        @Nullable String targetUnit,
        @Nullable Long file,
        @Nullable String fileName,
        @Nullable String text,
        List<Returned> returns,
        boolean own) {

    /** Calendar days late on the day of the submission, 0 where it was on time. */
    public long daysLate() {
        return expiresOn == null ? 0 : Math.max(0, submittedOn.toEpochDay() - expiresOn.toEpochDay());
    }

    /** An earlier result that was given back. */
    public record Returned(String reason, Instant at) {}
}
