package vn.dondoc.review.pack;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pack in the making, or the end that it came to.
 *
 * @param done how many of the steps are done
 * @param takenAt when somebody was last known to work on it, or null
 * @param error what went wrong, in the words of the program
 */
public record PackJob(
        long id,
        long periodId,
        Instant askedAt,
        int done,
        int steps,
        @Nullable Instant takenAt,
        @Nullable String takenBy,
        @Nullable Instant endedAt,
        @Nullable Outcome outcome,
        @Nullable String error,
        @Nullable String basis) {

    /** How the making ended. */
    public enum Outcome {
        MADE,
        CANCELLED,
        FAILED
    }

    public boolean running() {
        return endedAt == null;
    }

    public boolean failed() {
        return outcome == Outcome.FAILED;
    }

    /** Between 0 and 100. */
    public int percent() {
        return steps == 0 ? 0 : (int) (100L * done / steps);
    }
}
