package vn.dondoc.review.web;

import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Rate;
import vn.dondoc.review.Standing;
import vn.dondoc.review.Whole;

/**
 * A line of figures, each leading to its tasks.
 *
 * @param name the unit's name; null for a sum
 * @param unit the unit's short name; null for a sum
 * @param group the unit's like; null for a sum
 * @param standing how the unit was scored; null for a sum, and while the figures are live
 */
record Line(
        @Nullable String name,
        @Nullable String unit,
        @Nullable LikeUnits group,
        Counts counts,
        String tasksUrl,
        @Nullable Standing standing) {

    /** A sum. */
    Line(@Nullable String name, Counts counts, String tasksUrl) {
        this(name, null, null, counts, tasksUrl, null);
    }

    /** The figure, or the denominator, as the template names it: {@code openOverdue}. */
    public long count(String key) {
        return Whole.byKey(key).map(whole -> whole.of(counts)).orElseGet(() -> counts.of(figure(key)));
    }

    /** Where the tasks behind it are listed. */
    public String url(String key) {
        return tasksUrl + "figure="
                + Whole.byKey(key).map(Whole::key).orElseGet(() -> figure(key).key());
    }

    /** On time among what was confirmed or is overdue, as the formula takes it. */
    public Rate onTimeOfDue() {
        return new Rate(counts.of(Figure.DONE_ON_TIME), Whole.DUE.of(counts));
    }

    public Rate onOriginalOfDue() {
        return new Rate(counts.of(Figure.ON_TIME_BY_ORIGINAL), Whole.DUE.of(counts));
    }

    /** Results returned in the period, among all assigned tasks. */
    public Rate returned() {
        return new Rate(counts.of(Figure.RETURNED), counts.of(Figure.ASSIGNED));
    }

    private static Figure figure(String key) {
        return Figure.byKey(key).orElseThrow(() -> new IllegalArgumentException("No figure: " + key));
    }
}
