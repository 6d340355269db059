package vn.dondoc.pause;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;

/**
 * Counts the days for which a task's clock stood still. With its first day and without the day on which it goes on, so
 * that on that day as many working days are left, or have passed since the due date, as on the first day.
 */
final class StoppedClock {

    private StoppedClock() {}

    static int days(WorkingDays calendar, LocalDate from, LocalDate resumedOn) {
        return calendar.workingDays(from, resumedOn.minusDays(1)).size();
    }

    /** The due date that so many working days later expires, or null where it stays. */
    static @Nullable LocalDate later(WorkingDays calendar, @Nullable LocalDate expiresOn, int days) {
        return expiresOn == null || days == 0 ? null : calendar.plus(expiresOn, days);
    }
}
