package vn.dondoc.occurrence;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.task.Cycle;

/**
 * A period of a recurring task, both days included (Asia/Ho_Chi_Minh). Periods follow each other without gap or overlap;
 * one without a single working day, as a day at a weekend or the week of Tết, is joined to the next.
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
    }

    /**
     * The period that begins on the day, or empty where the series is over by then or only days off are left of it.
     *
     * @param until the last day of the series, or null
     */
    static Optional<Period> from(LocalDate day, Cycle cycle, @Nullable LocalDate until, WorkingDays calendar) {
        LocalDate end = cycle.endOfCycle(day);
        while (calendar.expiryOf(day).isAfter(end)) {
            end = cycle.endOfCycle(end.plusDays(1));
        }
        LocalDate last = until != null && until.isBefore(end) ? until : end;
        return calendar.expiryOf(day).isAfter(last) ? Optional.empty() : Optional.of(new Period(day, last));
    }

    /** The period that follows, if the series goes on. */
    Optional<Period> next(Cycle cycle, @Nullable LocalDate until, WorkingDays calendar) {
        return from(to.plusDays(1), cycle, until, calendar);
    }

    /** The first period that has not begun on the day. */
    Optional<Period> firstAfter(LocalDate day, Cycle cycle, @Nullable LocalDate until, WorkingDays calendar) {
        Optional<Period> next = next(cycle, until, calendar);
        while (next.isPresent() && !next.get().from().isAfter(day)) {
            next = next.get().next(cycle, until, calendar);
        }
        return next;
    }
}
