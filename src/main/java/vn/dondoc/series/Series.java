package vn.dondoc.series;

import java.util.List;
import vn.dondoc.session.PeriodCalendar;

/**
 * The figures of one indicator of one reporting unit, of one calendar and one kind of period, the earliest first.
 *
 * @param asGrowth whether an index with base 100 is drawn as growth, since other figures of the series are growth
 */
public record Series(PeriodCalendar calendar, PeriodKind kind, List<Point> points, boolean asGrowth) {

    public Point latest() {
        return points.get(points.size() - 1);
    }
}
