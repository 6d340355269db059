package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator with what a department reported for it in one period. Percentages are written as in the report: 58.5
 * means 58.5 %.
 *
 * @param value the figure reached; absent where the report gives only a rate
 * @param code the indicator's code in the catalogue, if it is in it
 * @param unit unit of {@code value}, {@code planYear}, {@code forecastYear} and {@code targetNextPeriod}, such as "tỷ
 *     đồng"
 * @param priceBase such as "giá so sánh 2010"
 * @param scope what the figure covers
 * @param planPercent percent of the plan reached
 * @param scenarioPercent percent of the growth scenario for the period reached
 * @param yoyPercent change against the same period of the year before
 * @param momPercent change against the month before
 * @param planDifference points or percent above (below) the plan
 * @param resolutionDifference points or percent above (below) the target of the resolution
 * @param indexForm whether {@code value} is an index with the base period as 100: 113.6 is a growth of 13.6 %
 * @param forecastYear what is expected for the whole year
 * @param targetNextPeriod what is aimed at in the next period
 * @param comparisonBaseYear the year compared with, where it is not the year before
 * @param planYear the plan for the whole year
 * @param resolutionTarget what the resolution asks for, in the unit of the change, such as 9 for 9 % a year
 * @param note remark on the figure, such as why it looks as it does
 */
public record IndicatorValue(
        String name,
        @Nullable String code,
        @Nullable String unit,
        @Nullable String priceBase,
        @Nullable String scope,
        @Nullable BigDecimal value,
        Qualifier qualifier,
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
        @Nullable BigDecimal planYear,
        @Nullable BigDecimal resolutionTarget,
        @Nullable String note) {

    /** Whether the wording leaves the figure open: gần, hơn. */
    boolean isRough() {
        return qualifier == Qualifier.NEARLY || qualifier == Qualifier.MORE_THAN;
    }

    /** Whether it tells anything; a plan alone does not. */
    boolean hasFigure() {
        return Stream.of(
                        value,
                        planPercent,
                        scenarioPercent,
                        yoyPercent,
                        momPercent,
                        planDifference,
                        resolutionDifference,
                        forecastYear,
                        targetNextPeriod)
                .anyMatch(Objects::nonNull);
    }
}
