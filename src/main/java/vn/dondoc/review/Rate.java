package vn.dondoc.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A share that never goes without its denominator. */
public record Rate(long part, long whole) {

    /** Between 0 and 1 with four decimals; null where the whole is nothing. */
    public @Nullable BigDecimal fraction() {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
