package vn.dondoc.series;

import org.jspecify.annotations.Nullable;
import vn.dondoc.session.PeriodCalendar;

/**
 * What a list of indicators is asked for.
 *
 * @param q words of the name, with or without diacritics
 * @param unit short name of the reporting unit
 */
public record IndicatorFilter(
        @Nullable String q,
        @Nullable String field,
        @Nullable String unit,
        @Nullable PeriodCalendar calendar) {

    public static final IndicatorFilter ALL = new IndicatorFilter(null, null, null, null);

    public boolean isEmpty() {
        return equals(ALL);
    }
}
