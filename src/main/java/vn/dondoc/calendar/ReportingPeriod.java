package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * A period that figures are reported for. It carries its own first and last day, both included; the administrative
 * period closes on the 14th (Nghị định 09/2019/NĐ-CP), the statistical one with the calendar month (Nghị định
 * 60/2018/NĐ-CP).
 *
 * @param code such as {@code 2026-M09}, {@code 2026-Q3}, {@code 2026-H1}, {@code 2026-N9}, {@code 2026-Y}
 */
public record ReportingPeriod(String code, Kind kind, Calendar calendar, LocalDate from, LocalDate to) {

    /** Length of a period. */
    public enum Kind {
        MONTH("M", 1, 12, "%d-M%02d"),
        QUARTER("Q", 3, 4, "%d-Q%d"),
        HALF_YEAR("H", 6, 2, "%d-H%d"),
        /** The first nine months of a year; its 14 September cut-off follows the pattern of the others. */
        NINE_MONTHS("N", 9, 1, "%d-N9"),
        YEAR("Y", 12, 1, "%d-Y");

        private final String letter;
        private final int months;
        private final int perYear;
        private final String pattern;

        Kind(String letter, int months, int perYear, String pattern) {
            this.letter = letter;
            this.months = months;
            this.perYear = perYear;
            this.pattern = pattern;
        }
    }

    /** Which rule-book closes the period. */
    public enum Calendar {
        ADMINISTRATIVE,
        STATISTICAL
    }

    private static final int CUT_OFF_DAY = 14;
    private static final Pattern CODE =
            Pattern.compile("(\\d{4})-(?:M(?<M>\\d{2})|Q(?<Q>\\d)|H(?<H>\\d)|(?<N>N9)|(?<Y>Y))");

    /** @see #parse(String, Calendar) */
    public static ReportingPeriod parse(String code) {
        return parse(code, Calendar.ADMINISTRATIVE);
    }

    /** @throws IllegalArgumentException when the code names no period */
    public static ReportingPeriod parse(String code, Calendar calendar) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No reporting period: " + code);
        }
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> matcher.group(each.letter) != null)
                .findFirst()
                .orElseThrow();
        int ordinal = kind.perYear == 1 ? 1 : Integer.parseInt(matcher.group(kind.letter));
        return of(Integer.parseInt(matcher.group(1)), kind, ordinal, calendar);
    }

    /** The administrative period that holds the day. */
    public static ReportingPeriod containing(Kind kind, LocalDate day) {
        return containing(kind, Calendar.ADMINISTRATIVE, day);
    }

    /**
     * The period that holds the day. A day of the last quarter, which no nine-month period holds, gives the nine months
     * closed last.
     */
    public static ReportingPeriod containing(Kind kind, Calendar calendar, LocalDate day) {
        boolean afterCutOff = calendar == Calendar.ADMINISTRATIVE && day.getDayOfMonth() > CUT_OFF_DAY;
        YearMonth month = YearMonth.from(day).plusMonths(afterCutOff ? 1 : 0);
        int ordinal = Math.min((month.getMonthValue() - 1) / kind.months + 1, kind.perYear);
        return of(month.getYear(), kind, ordinal, calendar);
    }

    public ReportingPeriod previous() {
        return neighbour(-1);
    }

    public ReportingPeriod next() {
        return neighbour(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The year it is reported under, which begins on 15 December of the year before. */
    public int year() {
        return YearMonth.from(to).getYear();
    }

    /** How people call it, such as "Quý III/2026". */
    public MessageSourceResolvable label() {
        String key = "calendar.period." + kind;
        String numbered = kind == Kind.QUARTER || kind == Kind.HALF_YEAR ? key + "." + ordinal() : key;
        return new DefaultMessageSourceResolvable(
                new String[] {numbered}, new Object[] {String.valueOf(year()), String.valueOf(ordinal())});
    }

    private ReportingPeriod neighbour(int step) {
        int index = year() * kind.perYear + ordinal() - 1 + step;
        return of(Math.floorDiv(index, kind.perYear), kind, Math.floorMod(index, kind.perYear) + 1, calendar);
    }

    private int ordinal() {
        return to.getMonthValue() / kind.months;
    }

    private static ReportingPeriod of(int year, Kind kind, int ordinal, Calendar calendar) {
        if (ordinal < 1 || ordinal > kind.perYear) {
            throw new IllegalArgumentException("No reporting period: %s %d of %d".formatted(kind, ordinal, year));
        }
        YearMonth last = YearMonth.of(year, ordinal * kind.months);
        YearMonth first = last.minusMonths(kind.months - 1L);
        String code = kind.pattern.formatted(year, ordinal);
        return calendar == Calendar.STATISTICAL
                ? new ReportingPeriod(code, kind, calendar, first.atDay(1), last.atEndOfMonth())
                : new ReportingPeriod(
                        code, kind, calendar, first.minusMonths(1).atDay(CUT_OFF_DAY + 1), last.atDay(CUT_OFF_DAY));
    }
}
