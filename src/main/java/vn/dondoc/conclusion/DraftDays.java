package vn.dondoc.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.ReviewPolicy;

/**
 * The days against which a draft is read, in Asia/Ho_Chi_Minh.
 *
 * @param heldOn the day of the session, or null while it is not known
 * @param from the first day on which a unit must exist to be addressed
 * @param until the last such day: the notice is issued between the session and some day to come
 * @param reviews how soon what has no due date is looked at again
 */
record DraftDays(@Nullable LocalDate heldOn, LocalDate from, LocalDate until, ReviewPolicy reviews) {

    static DraftDays of(@Nullable LocalDate heldOn, LocalDate today, ReviewPolicy reviews) {
        LocalDate day = heldOn == null ? today : heldOn;
        return new DraftDays(heldOn, day, day.isAfter(today) ? day : today, reviews);
    }

    /** The notice has its date: that day alone counts. */
    static DraftDays ofNotice(LocalDate day, ReviewPolicy reviews) {
        return new DraftDays(day, day, day, reviews);
    }

    LocalDate lastReview() {
        return reviews.latest(until);
    }
}
