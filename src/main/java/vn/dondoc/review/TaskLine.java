package vn.dondoc.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A task behind a figure.
 *
 * @param state the state of carrying out now
 * @param bucket the figure among which it counts, judged on {@code judgedOn}
 * @param finishedOn the day of the submission that was confirmed
 */
public record TaskLine(
        String code,
        String title,
        String sessionCode,
        String leadName,
        String nature,
        String state,
        String bucket,
        int percent,
        boolean starred,
        @Nullable LocalDate originalDueDate,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate confirmedOn,
        LocalDate judgedOn) {

    /** Days between the end of the due date and the result, or the day of judgement while there is none; else null. */
    public @Nullable Long daysLate() {
        if (expiresOn == null) {
            return null;
        }
        return switch (bucket) {
            case "OPEN_OVERDUE" -> ChronoUnit.DAYS.between(expiresOn, judgedOn);
            case "DONE_LATE" -> finishedOn == null ? null : ChronoUnit.DAYS.between(expiresOn, finishedOn);
            default -> null;
        };
    }
}
