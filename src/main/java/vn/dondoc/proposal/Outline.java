package vn.dondoc.proposal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Who is addressed at each depth of a numbered list: what stands below an agency's point is for that agency. */
final class Outline {

    private final Deque<Point> points = new ArrayDeque<>();

    private record Point(int depth, @Nullable String lead) {}

    /** Starts anew under a lead-in that addresses this agency, or nobody. */
    void begin(@Nullable String lead) {
        points.clear();
        points.push(new Point(0, lead));
    }

    /** Goes to the next point at this depth. @return the agency that the points above address */
    @Nullable
    String enter(int depth) {
        while (points.size() > 1 && points.element().depth() >= depth) {
            points.pop();
        }
        return points.isEmpty() ? null : points.element().lead();
    }

    /** What stands below this point is for the agency. */
    void address(int depth, @Nullable String lead) {
        points.push(new Point(depth, lead));
    }
}
