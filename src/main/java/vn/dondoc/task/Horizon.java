package vn.dondoc.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The day from which deadlines are seen; both dates in Asia/Ho_Chi_Minh.
 *
 * @param dueSoonUntil the last day that counts as soon
 */
public record Horizon(LocalDate today, LocalDate dueSoonUntil) {

    /**
     * Where a task stands. While a result waits for its confirmation the clock is stopped at the day of the submission:
     * the unit has done its part. While a task is suspended it stands still, and nothing is late by it. Of a task that was recalled, superseded or handed over nothing is owed, so that it is
     * never late.
     */
    public Standing of(
            TaskState state,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate finishedOn) {
        if (state == TaskState.CONFIRMED) {
            return counted(expiresOn, finishedOn, finishedOn == null ? today : finishedOn);
        }
        if (state.isFinal()) {
            return Standing.WITHOUT_DEADLINE;
        }
        if (state == TaskState.SUSPENDED) {
            return expiresOn == null ? Standing.WITHOUT_DEADLINE : Standing.STANDING_STILL;
        }
        return state == TaskState.SUBMITTED && submittedOn != null
                ? new Horizon(submittedOn, submittedOn.minusDays(1))
                        .counted(expiresOn, null, submittedOn)
                        .stopped()
                : counted(expiresOn, null, today);
    }

    private Standing counted(@Nullable LocalDate expiresOn, @Nullable LocalDate finishedOn, LocalDate until) {
        DeadlineState state = DeadlineState.of(expiresOn, finishedOn, today, dueSoonUntil);
        if (expiresOn == null) {
            return new Standing(state, 0, 0);
        }
        int late = Math.toIntExact(ChronoUnit.DAYS.between(expiresOn, until));
        boolean running = state == DeadlineState.ON_TRACK || state == DeadlineState.DUE_SOON;
        return new Standing(state, Math.max(0, late), running ? -late : 0);
    }
}
