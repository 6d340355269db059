package vn.dondoc.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import vn.dondoc.indicator.IndexForm;
import vn.dondoc.indicator.Indicator;
import vn.dondoc.indicator.IndicatorValue;
import vn.dondoc.indicator.Plausibility;
import vn.dondoc.indicator.Plausibility.Earlier;
import vn.dondoc.indicator.PlausibilityWarning;
import vn.dondoc.indicator.Qualifier;
import vn.dondoc.text.SearchText;

/**
 * One indicator of a report as it was reported; see {@link IndicatorValue} for the meaning of its figures.
 *
 * @param value the figure reached; absent where the report gives only a rate
 * @param periodLabel the period of this figure, where it is not the report's
 * @param indicatorId the entry of the catalogue that the row is linked to
 * @param periodFrom with {@code periodTo} the days of that period
 * @param comparisonBaseYear with {@code yoyPercent}: the year compared with, where it is not the year before
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
        @Nullable String note,
        @JsonIgnore @Nullable Long indicatorId,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable PeriodCalendar periodCalendar,
        @Nullable BigDecimal resolutionTarget) {

    /** The code of the catalogue's entry, null for a row that is in no catalogue. */
    @JsonProperty("indicator")
    public @Nullable String indicator() {
        return indicatorId == null ? null : code;
    }

    /** This row as one of the catalogue: unit, prices and scope are its, where the report does not say otherwise. */
    ReportIndicator linked(Indicator to) {
        return with(
                to.code(),
                unit.isEmpty() ? to.unit() : unit,
                priceBase == null ? to.priceBase() : priceBase,
                scope == null ? to.scope() : scope,
                value,
                indexForm,
                to.id());
    }

    /** This row as one that is in no catalogue. */
    ReportIndicator free() {
        return with(code, unit, priceBase, scope, value, indexForm, null);
    }

    /** This row as an index or as a change in per cent, like the other; without its value where it cannot be told so. */
    ReportIndicator inFormOf(ReportIndicator other) {
        if (indexForm == other.indexForm) {
            return this;
        }
        BigDecimal told = IndexForm.alike(value, unit, indexForm, other.unit, other.indexForm);
        return with(code, other.unit, priceBase, scope, told, other.indexForm, indicatorId);
    }

    /** What stays from one period to the next: the indicator and its plan; the figures are asked anew. */
    ReportIndicator withoutFigures() {
        return new ReportIndicator(
                name,
                code,
                unit,
                priceBase,
                scope,
                null,
                null,
                null,
                planYear,
                null,
                null,
                null,
                null,
                null,
                null,
                indexForm,
                null,
                null,
                comparisonBaseYear,
                null,
                indicatorId,
                null,
                null,
                null,
                resolutionTarget);
    }

    /** What can hardly be true in it; nothing is refused for that. */
    List<PlausibilityWarning> warnings(Earlier earlier) {
        return Plausibility.warnings(asValue(), earlier);
    }

    /** Whether both are the same entry of the catalogue, or have the same name and unit. */
    public boolean measuresLike(ReportIndicator other) {
        boolean sameUnit = SearchText.fold(unit).equals(SearchText.fold(other.unit));
        return code != null && code.equals(other.code)
                || sameUnit && SearchText.fold(name).equals(SearchText.fold(other.name));
    }

    IndicatorValue asValue() {
        return new IndicatorValue(
                name,
                code,
                unit,
                priceBase,
                scope,
                value,
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
                resolutionTarget,
                note);
    }

    /** The same figures, for another indicator or in another form. */
    private ReportIndicator with(
            @Nullable String newCode,
            String newUnit,
            @Nullable String newPriceBase,
            @Nullable String newScope,
            @Nullable BigDecimal newValue,
            boolean newIndexForm,
            @Nullable Long newIndicatorId) {
        return new ReportIndicator(
                name,
                newCode,
                newUnit,
                newPriceBase,
                newScope,
                newValue,
                qualifier,
                periodLabel,
                planYear,
                planPercent,
                scenarioPercent,
                yoyPercent,
                momPercent,
                planDifference,
                resolutionDifference,
                newIndexForm,
                forecastYear,
                targetNextPeriod,
                comparisonBaseYear,
                note,
                newIndicatorId,
                periodFrom,
                periodTo,
                periodCalendar,
                resolutionTarget);
    }
}
