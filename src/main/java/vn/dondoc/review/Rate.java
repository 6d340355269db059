package vn.dondoc.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share that never goes without its denominator. It is cut off and never rounded up, as Văn phòng Chính phủ publishes
 * its rates: 16,051 of 16,274 are 98.62 %, and 100 % is only what is complete.
 */
public record Rate(long part, long whole) {

    /** Between 0 and 1, cut off after four decimals; null where the whole is nothing. */
    public @Nullable BigDecimal fraction() {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.DOWN);
    }

    /** Between 0 and 100, cut off after two decimals; null where the whole is nothing. */
    public @Nullable BigDecimal percent() {
        BigDecimal fraction = fraction();
        return fraction == null ? null : fraction.movePointRight(2);
    }
}
