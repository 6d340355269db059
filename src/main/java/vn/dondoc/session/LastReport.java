package vn.dondoc.session;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.text.SearchText;

/** What the unit reported last before this session, to be laid beside the new figures. */
public record LastReport(String session, String title, Period period, List<ReportIndicator> indicators) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The row about the same indicator in the same form, one with the same period of its own before others. */
    public Optional<ReportIndicator> like(ReportIndicator row) {
        return indicators.stream()
                .filter(row::measuresLike)
                .min(comparing(other -> !label(other).equals(label(row))))
                .map(last -> last.inFormOf(row));
    }

    private static String label(ReportIndicator row) {
        return SearchText.fold(requireNonNullElse(row.periodLabel(), ""));
    }

    /** By how many per cent the value differs from the last one; null where that says nothing. */
    public static @Nullable BigDecimal change(ReportIndicator row, ReportIndicator last) {
        BigDecimal now = row.value();
        BigDecimal before = last.value();
        boolean apart = row.periodCalendar() != null
                && last.periodCalendar() != null
                && row.periodCalendar() != last.periodCalendar();
        if (now == null || before == null || before.signum() == 0 || apart) {
            return null;
        }
        return now.subtract(before)
                .multiply(HUNDRED)
                .divide(before.abs(), MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP);
    }
}
