package vn.dondoc.indicator;

import static vn.dondoc.indicator.PlausibilityWarning.Code.BASES_SWAPPED;
import static vn.dondoc.indicator.PlausibilityWarning.Code.CATALOGUE_PRICES;
import static vn.dondoc.indicator.PlausibilityWarning.Code.CATALOGUE_SCOPE;
import static vn.dondoc.indicator.PlausibilityWarning.Code.CATALOGUE_UNIT;
import static vn.dondoc.indicator.PlausibilityWarning.Code.FALL_BEYOND_ALL;
import static vn.dondoc.indicator.PlausibilityWarning.Code.FORECAST_BELOW_ACTUAL;
import static vn.dondoc.indicator.PlausibilityWarning.Code.FORECAST_FAR_FROM_PLAN;
import static vn.dondoc.indicator.PlausibilityWarning.Code.INDEX_CONTRADICTS;
import static vn.dondoc.indicator.PlausibilityWarning.Code.INDEX_TOO_LOW;
import static vn.dondoc.indicator.PlausibilityWarning.Code.NEGATIVE_PERCENT;
import static vn.dondoc.indicator.PlausibilityWarning.Code.NO_FIGURE;
import static vn.dondoc.indicator.PlausibilityWarning.Code.PERIOD_BASE;
import static vn.dondoc.indicator.PlausibilityWarning.Code.PLAN_CONTRADICTS;
import static vn.dondoc.indicator.PlausibilityWarning.Code.RESOLUTION_CONTRADICTS;
import static vn.dondoc.indicator.PlausibilityWarning.Code.SIGN_AGAINST;
import static vn.dondoc.indicator.PlausibilityWarning.Code.SIGN_AGAINST_WORDS;
import static vn.dondoc.indicator.PlausibilityWarning.Code.UNIT_JUMP;
import static vn.dondoc.indicator.PlausibilityWarning.Code.YOY_CONTRADICTS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.text.SearchText;

/** A first look at whether the figures of one indicator can be true together. */
public final class Plausibility {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.5");
    private static final BigDecimal ROUGH_TOLERANCE = new BigDecimal("2");
    private static final BigDecimal INDEX_TOLERANCE = new BigDecimal("0.1");
    private static final BigDecimal JUMP = HUNDRED;
    private static final BigDecimal LOWEST_INDEX = BigDecimal.valueOf(20);
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    /** A period's scenario is reached by something near all of it, and is much less than the plan of the year. */
    private static final BigDecimal LEAST_OF_A_SCENARIO = BigDecimal.valueOf(70);

    private static final BigDecimal MOST_OF_A_SCENARIO = BigDecimal.valueOf(130);

    private static final Pattern NO_DIRECTION =
            Pattern.compile("tang them|tang truong|giam doc|giam sat|giam ngheo|giam dinh");

    /**
     * What the same indicator was earlier, in the same unit, as far as it is known.
     *
     * @param previousPeriod value of the period before
     * @param yearBefore value of the same period of the year before
     */
    public record Earlier(
            @Nullable BigDecimal previousPeriod, @Nullable BigDecimal yearBefore) {

        public static final Earlier UNKNOWN = new Earlier(null, null);
    }

    private Plausibility() {}

    public static List<PlausibilityWarning> warnings(IndicatorValue value) {
        return warnings(value, Earlier.UNKNOWN);
    }

    public static List<PlausibilityWarning> warnings(IndicatorValue value, Earlier earlier) {
        if (!value.hasFigure()) {
            return List.of(PlausibilityWarning.of(NO_FIGURE));
        }
        return Stream.of(
                        planAgainstActual(value),
                        planAgainstScenario(value),
                        planAgainstDifference(value),
                        indexAgainstChange(value),
                        indexTooLow(value),
                        changeAgainstYearBefore(value, earlier.yearBefore()),
                        changeAgainstWords(value),
                        changeAgainstResolution(value),
                        negativePercent(value.planPercent()),
                        negativePercent(value.scenarioPercent()),
                        fallBeyondAll(value),
                        forecastBelowActual(value),
                        forecastFarFromPlan(value),
                        unitJump(value, earlier.previousPeriod()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Unit, prices and scope of a figure must be those of the indicator that it is said to be. */
    public static List<PlausibilityWarning> againstCatalogue(IndicatorValue value, Indicator indicator) {
        return Stream.of(
                        disagree(CATALOGUE_UNIT, value.unit(), indicator.unit()),
                        disagree(CATALOGUE_PRICES, value.priceBase(), indicator.priceBase()),
                        disagree(CATALOGUE_SCOPE, value.scope(), indicator.scope()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable PlausibilityWarning disagree(
            PlausibilityWarning.Code code, @Nullable String written, @Nullable String agreed) {
        if (written == null || written.isBlank() || agreed == null) {
            return null;
        }
        return SearchText.fold(written).equals(SearchText.fold(agreed))
                ? null
                : PlausibilityWarning.of(code, written, agreed);
    }

    private static @Nullable PlausibilityWarning planAgainstActual(IndicatorValue value) {
        BigDecimal actual = value.value();
        BigDecimal plan = value.planYear();
        BigDecimal stated = value.planPercent();
        if (actual == null || plan == null || stated == null || plan.signum() == 0) {
            return null;
        }
        BigDecimal computed = percentOf(actual, plan);
        if (!differ(stated, computed, tolerance(value))) {
            return null;
        }
        return isOfAPeriod(stated, computed)
                ? warn(PERIOD_BASE, stated, computed, baseOf(actual, stated))
                : warn(PLAN_CONTRADICTS, stated, computed);
    }

    private static boolean isOfAPeriod(BigDecimal stated, BigDecimal ofTheYear) {
        return stated.compareTo(LEAST_OF_A_SCENARIO) >= 0
                && stated.compareTo(MOST_OF_A_SCENARIO) <= 0
                && ofTheYear.signum() > 0
                && ofTheYear.multiply(new BigDecimal("1.5")).compareTo(stated) < 0;
    }

    private static BigDecimal baseOf(BigDecimal part, BigDecimal percent) {
        return part.multiply(HUNDRED).divide(percent, MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP);
    }

    /** What is reached is less of the whole year than of the part of it that the scenario is for. */
    private static @Nullable PlausibilityWarning planAgainstScenario(IndicatorValue value) {
        BigDecimal ofPlan = value.planPercent();
        BigDecimal ofScenario = value.scenarioPercent();
        if (ofPlan == null || ofScenario == null || value.indexForm()) {
            return null;
        }
        return ofPlan.compareTo(ofScenario) > 0 ? warn(BASES_SWAPPED, ofPlan, ofScenario) : null;
    }

    private static @Nullable PlausibilityWarning planAgainstDifference(IndicatorValue value) {
        BigDecimal percent = value.planPercent();
        BigDecimal difference = value.planDifference();
        if (percent == null || difference == null) {
            return null;
        }
        BigDecimal meant = percent.subtract(HUNDRED);
        return opposed(difference, meant) ? warn(SIGN_AGAINST, difference, meant) : null;
    }

    private static @Nullable PlausibilityWarning indexAgainstChange(IndicatorValue value) {
        BigDecimal index = value.value();
        BigDecimal stated = value.yoyPercent();
        if (!value.indexForm() || index == null || stated == null) {
            return null;
        }
        BigDecimal meant = index.subtract(HUNDRED);
        if (opposed(stated, meant)) {
            return warn(SIGN_AGAINST, stated, meant);
        }
        return differ(stated, meant, INDEX_TOLERANCE) ? warn(INDEX_CONTRADICTS, index, stated) : null;
    }

    private static @Nullable PlausibilityWarning indexTooLow(IndicatorValue value) {
        BigDecimal index = value.value();
        return value.indexForm() && index != null && index.compareTo(LOWEST_INDEX) < 0
                ? warn(INDEX_TOO_LOW, index)
                : null;
    }

    private static @Nullable PlausibilityWarning changeAgainstYearBefore(
            IndicatorValue value, @Nullable BigDecimal yearBefore) {
        BigDecimal actual = value.value();
        BigDecimal stated = value.yoyPercent();
        if (actual == null || value.indexForm() || stated == null || yearBefore == null || yearBefore.signum() <= 0) {
            return null;
        }
        BigDecimal computed = percentOf(actual, yearBefore).subtract(HUNDRED);
        if (!differ(stated, computed, tolerance(value))) {
            return null;
        }
        return warn(opposed(stated, computed) ? SIGN_AGAINST : YOY_CONTRADICTS, stated, computed);
    }

    private static @Nullable PlausibilityWarning changeAgainstWords(IndicatorValue value) {
        BigDecimal stated = value.yoyPercent();
        String note = value.note();
        if (stated == null || stated.signum() == 0 || note == null) {
            return null;
        }
        String words = NO_DIRECTION.matcher(SearchText.fold(note)).replaceAll(" ");
        boolean up = words.matches("(?s).*\\btang\\b.*");
        boolean down = words.matches("(?s).*\\bgiam\\b.*");
        return up != down && up != stated.signum() > 0 ? warn(SIGN_AGAINST_WORDS, stated) : null;
    }

    private static @Nullable PlausibilityWarning changeAgainstResolution(IndicatorValue value) {
        BigDecimal target = value.resolutionTarget();
        BigDecimal stated = value.resolutionDifference();
        BigDecimal change = change(value);
        if (target == null || stated == null || change == null) {
            return null;
        }
        BigDecimal computed = change.subtract(target);
        return differ(stated, computed, INDEX_TOLERANCE) ? warn(RESOLUTION_CONTRADICTS, stated, computed) : null;
    }

    private static @Nullable BigDecimal change(IndicatorValue value) {
        BigDecimal actual = value.value();
        return value.indexForm() && actual != null ? actual.subtract(HUNDRED) : value.yoyPercent();
    }

    private static @Nullable PlausibilityWarning forecastBelowActual(IndicatorValue value) {
        BigDecimal actual = value.value();
        BigDecimal forecast = value.forecastYear();
        if (actual == null || forecast == null || isRate(value)) {
            return null;
        }
        return forecast.compareTo(actual) < 0 ? warn(FORECAST_BELOW_ACTUAL, forecast, actual) : null;
    }

    private static @Nullable PlausibilityWarning forecastFarFromPlan(IndicatorValue value) {
        BigDecimal plan = value.planYear();
        BigDecimal forecast = value.forecastYear();
        if (plan == null || forecast == null || plan.signum() <= 0 || forecast.signum() <= 0 || isRate(value)) {
            return null;
        }
        return forecast.max(plan).compareTo(forecast.min(plan).multiply(TWICE)) > 0
                ? warn(FORECAST_FAR_FROM_PLAN, forecast, plan)
                : null;
    }

    /** Rates do not add up over a year. */
    private static boolean isRate(IndicatorValue value) {
        String unit = value.unit();
        return value.indexForm() || unit != null && unit.contains("%");
    }

    private static @Nullable PlausibilityWarning negativePercent(@Nullable BigDecimal percent) {
        return percent != null && percent.signum() < 0 ? warn(NEGATIVE_PERCENT, percent) : null;
    }

    private static @Nullable PlausibilityWarning fallBeyondAll(IndicatorValue value) {
        BigDecimal actual = value.value();
        BigDecimal stated = value.yoyPercent();
        boolean negative = actual != null && actual.signum() < 0;
        if (stated == null || negative || stated.compareTo(HUNDRED.negate()) >= 0) {
            return null;
        }
        return warn(FALL_BEYOND_ALL, stated);
    }

    private static @Nullable PlausibilityWarning unitJump(IndicatorValue value, @Nullable BigDecimal before) {
        BigDecimal now = value.value();
        if (now == null || before == null || before.signum() == 0 || now.signum() == 0) {
            return null;
        }
        BigDecimal larger = now.abs().max(before.abs());
        BigDecimal smaller = now.abs().min(before.abs());
        return larger.compareTo(smaller.multiply(JUMP)) >= 0 ? warn(UNIT_JUMP, now, before) : null;
    }

    private static BigDecimal tolerance(IndicatorValue value) {
        return value.isRough() ? ROUGH_TOLERANCE : TOLERANCE;
    }

    private static BigDecimal percentOf(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP);
    }

    private static boolean differ(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(tolerance) > 0;
    }

    private static boolean opposed(BigDecimal one, BigDecimal other) {
        return one.signum() * other.signum() < 0;
    }

    private static PlausibilityWarning warn(PlausibilityWarning.Code code, BigDecimal... figures) {
        return PlausibilityWarning.of(code, (Object[]) figures);
    }
}
