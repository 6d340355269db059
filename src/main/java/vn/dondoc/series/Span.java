package vn.dondoc.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.PeriodCalendar;

/**
 * The days that a figure covers, both ends included. Calendar and kind follow from the dates and from nothing else: an
 * administrative period runs from the 15th to the 14th (Nghị định 09/2019/NĐ-CP), a statistical one by calendar months
 * (Nghị định 60/2018/NĐ-CP). What a report calls its period is never read.
 *
 * @param calendar by the dates; of a stretch that neither calendar knows, what the report or the catalogue says
 */
public record Span(PeriodCalendar calendar, LocalDate from, LocalDate to) implements Comparable<Span> {

    private static final int CUT_OFF = 14;
    private static final int MONTHS = 12;

    /** @param declared the calendar to take where the dates do not tell; statistical where nobody tells */
    public static Span of(LocalDate from, LocalDate to, @Nullable PeriodCalendar declared) {
        if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())) {
            return new Span(PeriodCalendar.STATISTICAL, from, to);
        }
        if (from.getDayOfMonth() == CUT_OFF + 1 && to.getDayOfMonth() == CUT_OFF) {
            return new Span(PeriodCalendar.ADMINISTRATIVE, from, to);
        }
        return new Span(declared == null ? PeriodCalendar.STATISTICAL : declared, from, to);
    }

    /** The series that the figure belongs to: the first quarter is a quarter and three months of the year. */
    public Set<PeriodKind> kinds() {
        if (!isOfWholeMonths() || first().getYear() != last().getYear()) {
            return EnumSet.of(PeriodKind.OTHER);
        }
        EnumSet<PeriodKind> kinds = EnumSet.noneOf(PeriodKind.class);
        if (startsYear()) {
            kinds.add(PeriodKind.CUMULATIVE);
        }
        PeriodKind single = single();
        if (single != null) {
            kinds.add(single);
        }
        return kinds.isEmpty() ? EnumSet.of(PeriodKind.OTHER) : kinds;
    }

    /** The kind that the period is called by. */
    public PeriodKind kind() {
        PeriodKind single = isOfWholeMonths() && first().getYear() == last().getYear() ? single() : null;
        return single == null ? kinds().iterator().next() : single;
    }

    private @Nullable PeriodKind single() {
        int months = months();
        boolean aligned = (first().getMonthValue() - 1) % months == 0;
        return switch (months) {
            case 1 -> PeriodKind.MONTH;
            case 3 -> aligned ? PeriodKind.QUARTER : null;
            case 6 -> aligned ? PeriodKind.HALF_YEAR : null;
            case MONTHS -> PeriodKind.YEAR;
            default -> null;
        };
    }

    /** The same stretch of the year before: the only one that "so với cùng kỳ" may compare with. */
    public Span yearBefore() {
        LocalDate end = to.minusYears(1);
        boolean monthEnd = to.equals(YearMonth.from(to).atEndOfMonth()) && calendar == PeriodCalendar.STATISTICAL;
        return new Span(
                calendar, from.minusYears(1), monthEnd ? YearMonth.from(end).atEndOfMonth() : end);
    }

    /** The year it is reported under; the administrative one begins on 15 December before. */
    public int year() {
        return last().getYear();
    }

    /** Its last month, 1 to 12. */
    public int lastMonth() {
        return last().getMonthValue();
    }

    /** Whether it begins with its year, so that a percentage of the year's plan can be held against the time gone. */
    public boolean startsYear() {
        return isOfWholeMonths() && first().getMonthValue() == 1 && first().getYear() == last().getYear();
    }

    /** Of a span that {@link #startsYear}: how much of the year it covers, per cent. */
    public BigDecimal percentOfYear() {
        return BigDecimal.valueOf(100L * months()).divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP);
    }

    private boolean isOfWholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth())
                || from.getDayOfMonth() == CUT_OFF + 1 && to.getDayOfMonth() == CUT_OFF;
    }

    private int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(first(), last())) + 1;
    }

    private YearMonth first() {
        YearMonth month = YearMonth.from(from);
        return calendar == PeriodCalendar.ADMINISTRATIVE && from.getDayOfMonth() > CUT_OFF
                ? month.plusMonths(1)
                : month;
    }

    private YearMonth last() {
        return YearMonth.from(to);
    }

    /** The earlier end first; of two that end together the shorter. */
    @Override
    public int compareTo(Span other) {
        int byEnd = to.compareTo(other.to);
        int byStart = byEnd != 0 ? byEnd : other.from.compareTo(from);
        return byStart != 0 ? byStart : calendar.compareTo(other.calendar);
    }
}
