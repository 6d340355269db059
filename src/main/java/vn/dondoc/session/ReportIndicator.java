package vn.dondoc.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.dondoc.indicator.IndicatorValue;
import vn.dondoc.indicator.Plausibility;
import vn.dondoc.indicator.Plausibility.Earlier;
import vn.dondoc.indicator.PlausibilityWarning;
import vn.dondoc.indicator.Qualifier;

/**
 * One indicator of a report as it was reported; see {@link IndicatorValue} for the meaning of its figures.
 *
 * @param value the figure reached; absent where the report gives only a rate
 * @param periodLabel the period of this figure, where it is not the report's
 */
@Table("report_indicator")
public record ReportIndicator(
        String name,
        @Nullable String code,
        String unit,
        @Nullable String priceBase,
        @Nullable String scope,
        @Nullable BigDecimal value,
        @Nullable Qualifier qualifier,
        @Nullable String periodLabel,
        @Nullable BigDecimal planYear,
        @Nullable BigDecimal planPercent,
        @Nullable BigDecimal scenarioPercent,
        @Nullable BigDecimal yoyPercent,
        @Nullable BigDecimal momPercent,
        @Nullable BigDecimal planDifference,
        @Nullable BigDecimal resolutionDifference,
        boolean indexForm,
        @Nullable BigDecimal forecastYear,
        @Nullable BigDecimal targetNextPeriod,
        @Nullable Integer comparisonBaseYear,
        @Nullable String note) {

    /** What can hardly be true in it; nothing is refused for that. */
    List<PlausibilityWarning> warnings(Earlier earlier) {
        return value == null ? List.of() : Plausibility.warnings(asValue(value), earlier);
    }

    boolean measuresLike(ReportIndicator other) {
        return name.equalsIgnoreCase(other.name) && unit.equalsIgnoreCase(other.unit);
    }

    private IndicatorValue asValue(BigDecimal figure) {
        return new IndicatorValue(
                name,
                code,
                unit,
                priceBase,
                scope,
                figure,
                Objects.requireNonNullElse(qualifier, Qualifier.OFFICIAL),
                planPercent,
                scenarioPercent,
                yoyPercent,
                momPercent,
                planDifference,
                resolutionDifference,
                indexForm,
                forecastYear,
                targetNextPeriod,
                comparisonBaseYear,
                planYear,
                note);
    }
}
