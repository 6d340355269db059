package vn.dondoc.review.pack;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Rate;

/** Numbers, rates and dates as Vietnamese papers write them. */
final class Numbers {

    static final String NONE = "–";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Numbers() {}

    /** {@code 21.914}. */
    static String text(long number) {
        return text(BigDecimal.valueOf(number));
    }

    /** {@code 87,5}; trailing zeros stay. */
    static String text(BigDecimal number) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator('.');
        signs.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0", signs);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    static String orNone(@Nullable BigDecimal number) {
        return number == null ? NONE : text(number);
    }

    /** {@code +12}, {@code -3}, {@code 0}. */
    static String change(long now, long before) {
        return signed(BigDecimal.valueOf(now - before));
    }

    private static String signed(BigDecimal change) {
        return change.signum() == 0 ? "0" : (change.signum() > 0 ? "+" : "-") + text(change.abs());
    }

    /**
     * {@code 98,62%}, or a dash without a denominator: cut off and not rounded, so that nothing short of the whole reads
     * 100 (Báo cáo 1270/BC-TCTTTg of 2017: 16.051 of 16.274 are 98,62 %).
     */
    static String rate(Rate rate) {
        BigDecimal percent = rate.percent();
        return percent == null ? NONE : text(percent) + "%";
    }

    /** {@code 98,62% (16.051/16.274)}. */
    static String rateOfWhole(Rate rate) {
        return rate(rate) + " (" + text(rate.part()) + "/" + text(rate.whole()) + ")";
    }

    /** The change in percentage points, or a dash where either has no denominator. */
    static String change(Rate now, Rate before) {
        BigDecimal is = now.percent();
        BigDecimal was = before.percent();
        return is == null || was == null ? NONE : signed(is.subtract(was));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? NONE : DAY.format(day);
    }
}
