package vn.dondoc.review.web;

import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;

/**
 * A line of figures, each leading to its tasks.
 *
 * @param name the unit's name; null for a sum
 */
record Line(@Nullable String name, Counts counts, String tasksUrl) {

    /** The figure as the template names it: {@code openOverdue}. */
    public long count(String figure) {
        return counts.of(figure(figure));
    }

    /** Where the tasks behind the figure are listed. */
    public String url(String figure) {
        return tasksUrl + "figure=" + figure(figure).key();
    }

    private static Figure figure(String key) {
        return Figure.byKey(key).orElseThrow(() -> new IllegalArgumentException("No figure: " + key));
    }
}
