package vn.dondoc.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Counting with working days: Monday to Friday, less the days off, plus the weekend days worked in exchange. Holidays
 * whose status moves no deadlines are left out.
 */
public final class WorkingDays {

    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    private WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {
        this.off = off;
        this.worked = worked;
    }

    public static WorkingDays of(Collection<Holiday> holidays) {
        return new WorkingDays(dates(holidays, Holiday::isOff), dates(holidays, Predicate.not(Holiday::isOff)));
    }

    public boolean isWorkingDay(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        return !isWeekend(day) && !off.contains(day);
    }

    /** The day at whose end a deadline expires: the day itself, or the next working day (Bộ luật Dân sự 2015, Điều 148). */
    public LocalDate expiryOf(LocalDate due) {
        return isWorkingDay(due) ? due : plus(due, 1);
    }

    /**
     * The day so many working days later; the given day itself is not counted. A negative number goes back, zero gives
     * the day itself, working day or not.
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate reached = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * Working days after {@code from}, up to and with {@code to}, so that {@code between(d, plus(d, n)) == n}. Negative
     * when {@code to} is the earlier day.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -count(to, from);
        }
        return count(from.plusDays(1), to.plusDays(1));
    }

    /** The working days from {@code from} to {@code to}, both included. Empty when reversed. */
    public List<LocalDate> workingDays(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? List.of() : days(from, to.plusDays(1)).toList();
    }

    private int count(LocalDate from, LocalDate endExclusive) {
        return (int) days(from, endExclusive).count();
    }

    private Stream<LocalDate> days(LocalDate from, LocalDate endExclusive) {
        return from.datesUntil(endExclusive).filter(this::isWorkingDay);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }

    private static Set<LocalDate> dates(Collection<Holiday> holidays, Predicate<Holiday> which) {
        return holidays.stream()
                .filter(Holiday::movesDeadlines)
                .filter(which)
                .map(Holiday::date)
                .collect(toUnmodifiableSet());
    }
}
