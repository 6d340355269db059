package vn.dondoc.occurrence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.occurrence.Happening;
import vn.dondoc.occurrence.Occurrences;
import vn.dondoc.occurrence.ReviewDay;
import vn.dondoc.occurrence.ReviewDecision;

/**
 * What a task's page shows of its periods, its event and its reviews.
 *
 * @param overview null where the task does not recur
 * @param reviews newest first; empty where the task always had a date
 * @param happening the event as it is recorded, or null
 * @param waits whether it waits for an event that has not happened
 * @param within within how many working days after the event it is due, or null
 * @param reviewOwed whether its review date has come
 * @param reviewWithinDays the longest time until the next review
 * @param mayReview whether the viewer may decide on it now
 * @param mayRecord whether the viewer may record the event now
 * @param mayEnd whether the viewer may end the series now
 */
record OccurrenceView(
        String code,
        Occurrences.@Nullable Overview overview,
        List<ReviewDay> reviews,
        @Nullable Happening happening,
        boolean waits,
        @Nullable Integer within,
        boolean reviewOwed,
        int reviewWithinDays,
        boolean mayReview,
        boolean mayRecord,
        boolean mayEnd) {

    /** The decisions of the form; what is to be recalled has a form of its own on the page. */
    public List<ReviewDecision> decisions() {
        return List.of(ReviewDecision.REVIEW_AGAIN, ReviewDecision.SET_DATE);
    }

    boolean empty() {
        return overview == null && reviews.isEmpty() && happening == null && !waits;
    }

    /** Whether the page shows the form of this name. */
    public boolean offers(String form) {
        return switch (form) {
            case "seriesEnd" -> mayEnd;
            case "dateReview" -> mayReview;
            case "eventRecord" -> mayRecord;
            case "eventWithdrawal" -> mayRecord && happening != null;
            default -> false;
        };
    }

    /** Whether the form of this name is one of ours. */
    public boolean knows(@Nullable String form) {
        return form != null
                && List.of("seriesEnd", "dateReview", "eventRecord", "eventWithdrawal")
                        .contains(form);
    }
}
