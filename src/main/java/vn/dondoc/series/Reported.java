package vn.dondoc.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.indicator.Better;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.session.PeriodCalendar;

/**
 * One figure as a report gave it, with its source; see {@link vn.dondoc.indicator.IndicatorValue} for what the numbers
 * mean.
 *
 * @param indicator what it counts for: its code in the catalogue; or, written freely or measured otherwise than the
 *     catalogue says, a key of its exact name, unit, price base and reporting unit, case and diacritics aside
 * @param session code of the session whose report it stands in
 * @param acceptedAt when the office accepted the report, or null while it has not
 * @param catalogueCode the indicator of the catalogue that it was reported for, or null where it was written freely
 * @param from with {@code to} the period; null where the report gives this figure a period of its own without dates
 * @param declared the calendar that the report or the catalogue names
 */
public record Reported(
        String indicator,
        String session,
        String sessionTitle,
        int row,
        @Nullable LocalDate heldOn,
        @Nullable Instant acceptedAt,
        String reportingUnit,
        String reportingUnitName,
        String name,
        String unit,
        @Nullable String priceBase,
        @Nullable String scope,
        @Nullable String catalogueCode,
        @Nullable String catalogueName,
        @Nullable String catalogueNameEn,
        @Nullable String catalogueUnit,
        @Nullable String cataloguePriceBase,
        @Nullable String field,
        Better better,
        boolean indexForm,
        @Nullable BigDecimal value,
        @Nullable Qualifier qualifier,
        @Nullable String periodLabel,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PeriodCalendar declared,
        @Nullable BigDecimal planYear,
        @Nullable BigDecimal planPercent,
        @Nullable BigDecimal scenarioPercent,
        @Nullable BigDecimal yoyPercent,
        @Nullable BigDecimal momPercent,
        @Nullable BigDecimal planDifference,
        @Nullable BigDecimal resolutionDifference,
        @Nullable BigDecimal forecastYear,
        @Nullable BigDecimal targetNextPeriod,
        @Nullable Integer comparisonBaseYear,
        @Nullable String note) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public boolean isCatalogued() {
        return indicator.equals(catalogueCode);
    }

    /** The days that it covers; null where they are not known. */
    public @Nullable Span span() {
        return from == null || to == null ? null : Span.of(from, to, declared);
    }

    /** How it changed against the same period of the year before, per cent; an index says it by itself. */
    public @Nullable BigDecimal growth() {
        if (yoyPercent != null) {
            return yoyPercent;
        }
        return indexForm && value != null ? value.subtract(HUNDRED) : null;
    }

    /** The figure for a picture: an index with base 100 as the growth that it means, where growth stands beside it. */
    public @Nullable BigDecimal drawn(boolean asGrowth) {
        return value != null && indexForm && asGrowth ? value.subtract(HUNDRED) : value;
    }

    /** As the catalogue calls it, or as the report does. */
    public String title(boolean english) {
        if (!isCatalogued()) {
            return name;
        }
        String title = english && catalogueNameEn != null ? catalogueNameEn : catalogueName;
        return title == null ? name : title;
    }
}
