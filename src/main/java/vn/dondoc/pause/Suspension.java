package vn.dondoc.pause;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One suspension of a task; dates in Asia/Ho_Chi_Minh.
 *
 * @param fromOn its first day
 * @param until the day on which the task goes on by itself, or null until further notice
 * @param reviewOn the day on which a suspension until further notice is looked at again
 * @param by who suspended it
 * @param endedOn the day on which the task went on or ended, or null while the suspension lasts
 * @param endedBy who resumed it, or null where it went on by itself
 * @param resumed false where the task ended while it was suspended
 * @param days working days for which the clock stood still
 */
public record Suspension(
        int ordinal,
        LocalDate fromOn,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn,
        String reason,
        String by,
        Instant at,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable String endedReason,
        @Nullable Boolean resumed,
        @Nullable Integer days,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter) {

    public boolean lasts() {
        return endedOn == null;
    }

    /** True where the suspension has moved the due date. */
    public boolean moved() {
        return dueAfter != null && !dueAfter.equals(dueBefore);
    }
}
