package vn.dondoc.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The score of a unit with every step of its sum, as it is published beside the formula.
 *
 * @param shares the rates in the order of the formula
 * @param possible the points of the rates that have a denominator
 * @param reached the points that were reached, brought to a hundred; null where nothing could be scored
 * @param all its tasks by weight
 * @param returned those with a result that was returned, by weight
 * @param lost the points lost for them
 */
public record Worked(
        UnitLine line,
        List<Share> shares,
        BigDecimal possible,
        BigDecimal points,
        @Nullable BigDecimal reached,
        BigDecimal all,
        BigDecimal returned,
        BigDecimal lost,
        @Nullable BigDecimal score) {

    private static final int PLACES = 2;
    private static final int WORKING_PLACES = 10;
    private static final List<String> NAMES = List.of("completion", "onTime", "onOriginal", "updated");

    /**
     * A rate of the formula.
     *
     * @param name as the formula's data call it
     * @param worth the points for all of it
     * @param part tasks by weight
     * @param reached null where the denominator is nothing, so that the rate takes no part
     */
    public record Share(
            String name,
            BigDecimal worth,
            BigDecimal part,
            BigDecimal whole,
            @Nullable BigDecimal reached) {}

    static Worked of(UnitLine line, Formula formula, Weights weights) {
        List<Share> shares = shares(formula, weights);
        List<Share> counted =
                shares.stream().filter(share -> share.reached() != null).toList();
        BigDecimal possible = counted.stream().map(Share::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal points = counted.stream().map(Share::reached).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Worked(
                line,
                shares,
                possible,
                shown(points),
                possible.signum() == 0 ? null : shown(share(points, possible, BigDecimal.valueOf(100))),
                weights.all(),
                weights.returned(),
                shown(share(weights.returned(), weights.all(), formula.returned())),
                formula.score(weights));
    }

    private static List<Share> shares(Formula formula, Weights weights) {
        List<Share> shares = new ArrayList<>();
        for (Formula.Part part : weights.parts(formula)) {
            shares.add(new Share(
                    NAMES.get(shares.size()),
                    part.points(),
                    part.part(),
                    part.whole(),
                    part.whole().signum() == 0 ? null : share(part.part(), part.whole(), part.points())));
        }
        return shares;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole, BigDecimal worth) {
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : worth.multiply(part).divide(whole, WORKING_PLACES, RoundingMode.HALF_UP);
    }

    private static BigDecimal shown(BigDecimal points) {
        return points.setScale(PLACES, RoundingMode.HALF_UP);
    }
}
