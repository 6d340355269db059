package vn.dondoc.series.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.series.Concern;
import vn.dondoc.series.Directives;
import vn.dondoc.series.Point;
import vn.dondoc.series.Reported;
import vn.dondoc.series.Series;

/**
 * One indicator as its page shows it.
 *
 * @param series the one chosen; null where no figure has a period with dates
 * @param chart data of the picture
 */
record IndicatorPage(
        String code,
        String name,
        Reported words,
        List<Tab> units,
        List<Tab> calendars,
        List<Tab> kinds,
        @Nullable Series series,
        @Nullable String chart,
        List<Row> rows,
        List<Reported> undated,
        List<Directives.Line> directives,
        String exportUrl) {

    /** A choice between series; {@code key} is a message key, or {@code words} what to show. */
    record Tab(
            String url,
            boolean current,
            @Nullable String key,
            @Nullable String words,
            int count) {}

    /** A period of the table. */
    record Row(Point point, String period, Set<Concern> concerns) {

        public Reported figure() {
            return point.figure();
        }
    }
}
