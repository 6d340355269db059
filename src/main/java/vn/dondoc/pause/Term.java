package vn.dondoc.pause;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;

/**
 * How long a task is suspended; dates in Asia/Ho_Chi_Minh, exactly one of the two is there.
 *
 * @param until the day on which the task goes on by itself
 * @param reviewOn the day on which a suspension until further notice is looked at again
 */
record Term(@Nullable LocalDate until, @Nullable LocalDate reviewOn) {

    /**
     * The term that was asked for; without any date until further notice, to be looked at as late as the policy allows.
     *
     * @throws Invalid at {@code until} or {@code reviewOn}
     */
    static Term of(@Nullable LocalDate until, @Nullable LocalDate reviewOn, LocalDate today, PausePolicy policy) {
        LocalDate longest = today.plusDays(policy.longestDays());
        LocalDate latestReview = today.plusDays(policy.reviewDays());
        new Checks()
                .that(until == null || until.isAfter(today), "until", "pause.later")
                .that(until == null || !until.isAfter(longest), "until", "pause.longest", policy.longestDays())
                .that(until == null || reviewOn == null, "reviewOn", "pause.oneOfTwo")
                .that(reviewOn == null || reviewOn.isAfter(today), "reviewOn", "pause.later")
                .that(
                        reviewOn == null || !reviewOn.isAfter(latestReview),
                        "reviewOn",
                        "pause.review",
                        policy.reviewDays())
                .orThrow();
        return new Term(until, until == null && reviewOn == null ? latestReview : reviewOn);
    }

    /** The day on which something happens by itself. */
    LocalDate ends() {
        return until != null ? until : Objects.requireNonNull(reviewOn);
    }

    boolean resumesByItself() {
        return until != null;
    }
}
