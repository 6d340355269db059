package vn.dondoc.pause;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What holds for suspensions in this installation. */
@Component
class PausePolicy {

    private final boolean extendsDueDate;
    private final int reviewDays;
    private final int longestDays;

    PausePolicy(
            @Value("${dondoc.policy.suspension-extends:true}") boolean extendsDueDate,
            @Value("${dondoc.policy.suspension-review-days:90}") int reviewDays,
            @Value("${dondoc.policy.suspension-longest-days:366}") int longestDays) {
        this.extendsDueDate = extendsDueDate;
        this.reviewDays = reviewDays;
        this.longestDays = longestDays;
    }

    /** Whether the working days of a suspension are added to the due date. */
    boolean extendsDueDate() {
        return extendsDueDate;
    }

    /** The most calendar days until a suspension without an end is looked at again. */
    int reviewDays() {
        return reviewDays;
    }

    /** The most calendar days for which a task can be suspended at once. */
    int longestDays() {
        return longestDays;
    }
}
