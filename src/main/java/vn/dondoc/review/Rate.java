package vn.dondoc.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A share that never goes without its denominator. */
public record Rate(long part, long whole) {

    /**
     * Between 0 and 1 with four decimals, the rest cut off as Văn phòng Chính phủ does (16,051 of 16,274 are 98.62 %), so that
     * nothing is whole but the whole; null where the whole is nothing.
     */
    public @Nullable BigDecimal fraction() {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.DOWN);
    }
}
