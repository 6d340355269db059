package vn.dondoc.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days against which a draft is read, in Asia/Ho_Chi_Minh.
 *
 * @param heldOn the day of the session, or null while it is not known
 * @param from the first day on which a unit must exist to be addressed
 * @param until the last such day: the notice is issued between the session and some day to come
 */
record DraftDays(@Nullable LocalDate heldOn, LocalDate from, LocalDate until) {

    /** A task without a due date is looked at again after at most so many days. */
    static final int LONGEST_REVIEW = 90;

    static DraftDays of(@Nullable LocalDate heldOn, LocalDate today) {
        LocalDate day = heldOn == null ? today : heldOn;
        return new DraftDays(heldOn, day, day.isAfter(today) ? day : today);
    }

    /** The notice has its date: that day alone counts. */
    static DraftDays ofNotice(LocalDate day) {
        return new DraftDays(day, day, day);
    }

    LocalDate lastReview() {
        return until.plusDays(LONGEST_REVIEW);
    }
}
