package vn.dondoc.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a unit stands in a frozen period.
 *
 * @param score by the formula of the period, from 0 to 100, or null where nothing could be scored
 * @param place among its like, or null where it had too few tasks
 * @param medianDaysLate of the tasks that were late, in calendar days, or null where none was
 */
public record Standing(
        @Nullable BigDecimal score,
        @Nullable Integer place,
        @Nullable BigDecimal medianDaysLate) {}
