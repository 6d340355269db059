package vn.dondoc.series.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.series.IndicatorFilter;
import vn.dondoc.series.IndicatorLine;
import vn.dondoc.series.Reported;

/** The list of indicators as its page shows it. */
record IndicatorListPage(
        IndicatorFilter filter,
        List<Row> rows,
        int total,
        int red,
        @Nullable String previousUrl,
        @Nullable String nextUrl) {

    /**
     * @param period in words, from its dates
     * @param trend the last figures as a small picture, or null where there is only one
     */
    record Row(
            IndicatorLine line,
            String url,
            String name,
            String period,
            @Nullable Sparkline trend) {

        public Reported figure() {
            return line.figure();
        }
    }
}
