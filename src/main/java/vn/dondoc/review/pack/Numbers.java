package vn.dondoc.review.pack;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as Vietnamese papers write them. */
final class Numbers {

    static final String NONE = "–";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Numbers() {}

    /** {@code 21.914}. */
    static String text(long number) {
        return format("#,##0").format(number);
    }

    /** {@code 87,5}; trailing zeros stay. */
    static String text(BigDecimal number) {
        String decimals = "0".repeat(Math.max(0, number.scale()));
        return format(decimals.isEmpty() ? "#,##0" : "#,##0." + decimals).format(number);
    }

    static String orNone(@Nullable BigDecimal number) {
        return number == null ? NONE : text(number);
    }

    /** {@code +12}, {@code -3}, {@code 0}. */
    static String change(long now, long before) {
        long change = now - before;
        return change == 0 ? "0" : (change > 0 ? "+" : "-") + text(Math.abs(change));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? NONE : DAY.format(day);
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator('.');
        signs.setDecimalSeparator(',');
        return new DecimalFormat(pattern, signs);
    }
}
