package vn.dondoc.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How units are scored, from 0 to 100: points for four rates, less points for the share that was returned. It is kept as
 * data and shown beside the scores; a frozen period keeps the one by which it was scored.
 *
 * @param completion points for {@link Counts#completion}
 * @param onTime points for {@link Counts#onTime}
 * @param onOriginal points for {@link Counts#onTimeByOriginal}
 * @param updated points for {@link Counts#update}
 * @param returned points lost where everything was returned
 * @param starredWeight a starred task counts as so many others
 * @param minimumTasks a unit with fewer tasks is shown and not ranked
 */
public record Formula(
        long id,
        LocalDate validFrom,
        BigDecimal completion,
        BigDecimal onTime,
        BigDecimal onOriginal,
        BigDecimal updated,
        BigDecimal returned,
        BigDecimal starredWeight,
        int minimumTasks) {

    private static final int PLACES = 2;
    private static final int WORKING_PLACES = 10;

    /**
     * The score of what these weighted tasks did, or null where nothing fell due and nothing was owed. A rate without a
     * denominator takes no part: its points are shared by the others.
     */
    public @Nullable BigDecimal score(Weights weights) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        for (Part part : weights.parts(this)) {
            if (part.whole().signum() > 0) {
                points = points.add(
                        part.points().multiply(part.part()).divide(part.whole(), WORKING_PLACES, RoundingMode.HALF_UP));
                possible = possible.add(part.points());
            }
        }
        if (possible.signum() == 0) {
            return null;
        }
        BigDecimal reached =
                points.multiply(BigDecimal.valueOf(100)).divide(possible, WORKING_PLACES, RoundingMode.HALF_UP);
        BigDecimal lost = weights.all().signum() == 0
                ? BigDecimal.ZERO
                : returned.multiply(weights.returned())
                        .divide(weights.all(), WORKING_PLACES, RoundingMode.HALF_UP)
                        .min(returned);
        return reached.subtract(lost).max(BigDecimal.ZERO).setScale(PLACES, RoundingMode.HALF_UP);
    }

    /** One rate of the formula with the points it is worth. */
    record Part(BigDecimal points, BigDecimal part, BigDecimal whole) {}
}
