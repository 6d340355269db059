package vn.dondoc.indicator;

import static vn.dondoc.indicator.PlausibilityWarning.Code.FALL_BEYOND_ALL;
import static vn.dondoc.indicator.PlausibilityWarning.Code.INDEX_CONTRADICTS;
import static vn.dondoc.indicator.PlausibilityWarning.Code.NEGATIVE_PERCENT;
import static vn.dondoc.indicator.PlausibilityWarning.Code.PLAN_CONTRADICTS;
import static vn.dondoc.indicator.PlausibilityWarning.Code.SIGN_AGAINST;
import static vn.dondoc.indicator.PlausibilityWarning.Code.UNIT_JUMP;
import static vn.dondoc.indicator.PlausibilityWarning.Code.YOY_CONTRADICTS;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A first look at whether the figures of one indicator can be true together. */
public final class Plausibility {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.5");
    private static final BigDecimal ROUGH_TOLERANCE = new BigDecimal("2");
    private static final BigDecimal INDEX_TOLERANCE = new BigDecimal("0.1");
    private static final BigDecimal JUMP = HUNDRED;

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
        return Stream.of(
                        planAgainstActual(value),
                        planAgainstDifference(value),
                        indexAgainstChange(value),
                        changeAgainstYearBefore(value, earlier.yearBefore()),
                        negativePercent(value.planPercent()),
                        negativePercent(value.scenarioPercent()),
                        fallBeyondAll(value),
                        unitJump(value, earlier.previousPeriod()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable PlausibilityWarning planAgainstActual(IndicatorValue value) {
        BigDecimal plan = value.planYear();
        BigDecimal stated = value.planPercent();
        if (plan == null || stated == null || plan.signum() == 0) {
            return null;
        }
        BigDecimal computed = percentOf(value.value(), plan);
        return differ(stated, computed, tolerance(value)) ? warn(PLAN_CONTRADICTS, stated, computed) : null;
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
        BigDecimal stated = value.yoyPercent();
        if (!value.indexForm() || stated == null) {
            return null;
        }
        BigDecimal meant = value.value().subtract(HUNDRED);
        if (opposed(stated, meant)) {
            return warn(SIGN_AGAINST, stated, meant);
        }
        return differ(stated, meant, INDEX_TOLERANCE) ? warn(INDEX_CONTRADICTS, value.value(), stated) : null;
    }

    private static @Nullable PlausibilityWarning changeAgainstYearBefore(
            IndicatorValue value, @Nullable BigDecimal yearBefore) {
        BigDecimal stated = value.yoyPercent();
        if (value.indexForm() || stated == null || yearBefore == null || yearBefore.signum() <= 0) {
            return null;
        }
        BigDecimal computed = percentOf(value.value(), yearBefore).subtract(HUNDRED);
        if (!differ(stated, computed, tolerance(value))) {
            return null;
        }
        return warn(opposed(stated, computed) ? SIGN_AGAINST : YOY_CONTRADICTS, stated, computed);
    }

    private static @Nullable PlausibilityWarning negativePercent(@Nullable BigDecimal percent) {
        return percent != null && percent.signum() < 0 ? warn(NEGATIVE_PERCENT, percent) : null;
    }

    private static @Nullable PlausibilityWarning fallBeyondAll(IndicatorValue value) {
        BigDecimal stated = value.yoyPercent();
        if (stated == null || value.value().signum() < 0 || stated.compareTo(HUNDRED.negate()) >= 0) {
            return null;
        }
        return warn(FALL_BEYOND_ALL, stated);
    }

    private static @Nullable PlausibilityWarning unitJump(IndicatorValue value, @Nullable BigDecimal before) {
        BigDecimal now = value.value();
        if (before == null || before.signum() == 0 || now.signum() == 0) {
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
        return PlausibilityWarning.of(code, figures);
    }
}
