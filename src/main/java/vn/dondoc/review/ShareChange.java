package vn.dondoc.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a figure changed against the period before. It is judged by its share in its pair, done on time and late, or open
 * in time and overdue, so that a period with more tasks, or one that still runs, is not better or worse for that.
 *
 * @param now the figure among its pair; {@code before} the same in the period before
 * @param moreIsBetter whether a larger share is good news
 */
public record ShareChange(Rate now, Rate before, boolean moreIsBetter) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN = 1;
    private static final int EXACT = 9;

    /** What the change means. */
    public enum Verdict {
        BETTER,
        WORSE,
        SAME,
        /** One of the two periods has nothing to compare. */
        UNKNOWN
    }

    static ShareChange of(Figure figure, Counts now, @Nullable Counts before) {
        boolean good = figure == Figure.DONE_ON_TIME || figure == Figure.OPEN_ON_TIME;
        return new ShareChange(share(figure, now), before == null ? new Rate(0, 0) : share(figure, before), good);
    }

    private static Rate share(Figure figure, Counts counts) {
        Figure other =
                switch (figure) {
                    case DONE_ON_TIME -> Figure.DONE_LATE;
                    case DONE_LATE -> Figure.DONE_ON_TIME;
                    case OPEN_ON_TIME -> Figure.OPEN_OVERDUE;
                    case OPEN_OVERDUE -> Figure.OPEN_ON_TIME;
                    default -> throw new IllegalArgumentException("Has no pair: " + figure);
                };
        return new Rate(counts.of(figure), counts.of(figure) + counts.of(other));
    }

    public Verdict verdict() {
        BigDecimal points = points();
        if (points == null) {
            return Verdict.UNKNOWN;
        }
        if (points.signum() == 0) {
            return Verdict.SAME;
        }
        return points.signum() > 0 == moreIsBetter ? Verdict.BETTER : Verdict.WORSE;
    }

    /** Whether the share grew. */
    public boolean up() {
        BigDecimal points = points();
        return points != null && points.signum() > 0;
    }

    /** Points of a hundred by which the share is larger or smaller, with one decimal, cut off; null where unknown. */
    public @Nullable BigDecimal points() {
        BigDecimal to = percent(now, EXACT);
        BigDecimal from = percent(before, EXACT);
        return to == null || from == null ? null : to.subtract(from).setScale(SHOWN, RoundingMode.DOWN);
    }

    /** How many points, without their direction. */
    public @Nullable BigDecimal distance() {
        BigDecimal points = points();
        return points == null ? null : points.abs();
    }

    public @Nullable BigDecimal percentNow() {
        return percent(now, SHOWN);
    }

    public @Nullable BigDecimal percentBefore() {
        return percent(before, SHOWN);
    }

    private static @Nullable BigDecimal percent(Rate rate, int decimals) {
        return rate.whole() == 0
                ? null
                : BigDecimal.valueOf(rate.part())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(rate.whole()), decimals, RoundingMode.DOWN);
    }
}
