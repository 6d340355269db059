package vn.dondoc.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The deadline axis of a task's status, always derived from dates and never stored. A due date expires at the end of
 * its working day; on time means that the submission that was finally confirmed was made by then.
 */
public enum DeadlineState {
    NO_DEADLINE,
    ON_TRACK,
    DUE_SOON,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE;

    /**
     * @param expiresOn the working day at whose end the due date expires, or null
     * @param finishedOn the day of the submission that was confirmed, or null while there is none
     * @param dueSoonUntil the last day that counts as soon, seen from today
     */
    public static DeadlineState of(
            @Nullable LocalDate expiresOn, @Nullable LocalDate finishedOn, LocalDate today, LocalDate dueSoonUntil) {
        if (finishedOn != null) {
            return expiresOn == null || !finishedOn.isAfter(expiresOn) ? DONE_ON_TIME : DONE_LATE;
        }
        if (expiresOn == null) {
            return NO_DEADLINE;
        }
        if (today.isAfter(expiresOn)) {
            return OVERDUE;
        }
        return expiresOn.isAfter(dueSoonUntil) ? ON_TRACK : DUE_SOON;
    }
}
