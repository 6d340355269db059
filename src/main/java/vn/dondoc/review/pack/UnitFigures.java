package vn.dondoc.review.pack;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Counts;
import vn.dondoc.review.LikeUnits;

/**
 * A unit's line of the frozen figures.
 *
 * @param ordinal its place in the period, from 1
 * @param tasks how many tasks were frozen for it, scored or not
 */
record UnitFigures(
        long unitId,
        int ordinal,
        String name,
        LikeUnits group,
        Counts counts,
        @Nullable BigDecimal medianDaysLate,
        @Nullable BigDecimal score,
        @Nullable Integer rank,
        long tasks) {}
