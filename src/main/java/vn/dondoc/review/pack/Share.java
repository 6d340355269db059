package vn.dondoc.review.pack;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Rate;

/**
 * Rates as reports print them: percent with two decimals, cut off and not rounded, so that nothing short of the whole
 * reads 100 (Báo cáo 1270/BC-TCTTTg of 2017: 16.051 of 16.274 are 98,62 %).
 */
final class Share {

    private static final int HUNDREDTHS = 10_000;

    private Share() {}

    /** Hundredths of a percent, or null where the denominator is nothing. */
    static @Nullable Long hundredths(Rate rate) {
        return rate.whole() == 0 ? null : rate.part() * HUNDREDTHS / rate.whole();
    }

    /** {@code 98,62%}, or a dash without a denominator. */
    static String text(Rate rate) {
        Long cut = hundredths(rate);
        return cut == null ? "–" : points(cut) + "%";
    }

    /** {@code 98,62% (16.051/16.274)}. */
    static String withWhole(Rate rate) {
        return text(rate) + " (" + Numbers.text(rate.part()) + "/" + Numbers.text(rate.whole()) + ")";
    }

    /** The change in percentage points with its sign, or a dash where either has no denominator. */
    static String change(Rate now, Rate before) {
        Long is = hundredths(now);
        Long was = hundredths(before);
        if (is == null || was == null) {
            return "–";
        }
        long change = is - was;
        return change == 0 ? "0" : (change > 0 ? "+" : "-") + points(Math.abs(change));
    }

    private static String points(long hundredths) {
        return Numbers.text(BigDecimal.valueOf(hundredths, 2));
    }
}
