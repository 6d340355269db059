package vn.dondoc.series;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.indicator.Better;

/** Why a figure is red: below what was planned, or moving the wrong way. */
public enum Concern {
    /** Less (of what should be low: more) than 100 % of the period's scenario. */
    BELOW_SCENARIO,
    /** Of the year's plan less than the part of the year that is over, or said to be short of the plan. */
    BELOW_PLAN,
    /** Short of the target of the resolution. */
    BELOW_RESOLUTION,
    /** The year is expected to end short of its plan. */
    FORECAST_BELOW_PLAN,
    /** Falling where it should rise, rising where it should fall. */
    WRONG_WAY;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** All that is wrong with the figure, in the order of weight; of an indicator that aims nowhere, nothing. */
    public static Set<Concern> of(Reported figure) {
        EnumSet<Concern> found = EnumSet.noneOf(Concern.class);
        if (figure.better() == Better.NEITHER) {
            return found;
        }
        for (Concern concern : values()) {
            if (concern.holds(figure)) {
                found.add(concern);
            }
        }
        return found;
    }

    private boolean holds(Reported figure) {
        Predicate<@Nullable BigDecimal> bad = gap -> gap != null && gap.signum() * direction(figure) < 0;
        return switch (this) {
            case BELOW_SCENARIO -> bad.test(minus(figure.scenarioPercent(), HUNDRED));
            case BELOW_PLAN -> bad.test(behindTime(figure)) || bad.test(figure.planDifference());
            case BELOW_RESOLUTION -> bad.test(figure.resolutionDifference());
            case FORECAST_BELOW_PLAN -> bad.test(minus(figure.forecastYear(), figure.planYear()));
            case WRONG_WAY -> bad.test(figure.growth());
        };
    }

    private static int direction(Reported figure) {
        return figure.better() == Better.LOWER ? -1 : 1;
    }

    /** The percentage of the year's plan against the part of the year that is over. */
    private static @Nullable BigDecimal behindTime(Reported figure) {
        Span span = figure.span();
        return span == null || !span.startsYear() ? null : minus(figure.planPercent(), span.percentOfYear());
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }
}
