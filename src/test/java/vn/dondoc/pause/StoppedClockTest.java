package vn.dondoc.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.WorkingDays;

/** November 2026: the 1st is a Sunday, the 2nd a Monday. */
class StoppedClockTest {

    private static final WorkingDays CALENDAR = WorkingDays.of(List.of());

    @ParameterizedTest(name = "due {0}, suspended {1}, resumed {2}: {3} days, due {4}")
    @CsvSource({
        "2026-11-13,2026-11-09,2026-11-11,2,2026-11-17",
        // back on the day on which it was suspended: nothing was lost
        "2026-11-13,2026-11-09,2026-11-09,0,",
        // over a week-end
        "2026-11-13,2026-11-06,2026-11-09,1,2026-11-16",
        "2026-11-13,2026-11-07,2026-11-09,0,",
        // two working days late before, two after
        "2026-11-05,2026-11-09,2026-11-16,5,2026-11-12"
    })
    void givesBackWhatWasLost(LocalDate due, LocalDate from, LocalDate resumed, int days, LocalDate later) {
        assertThat(StoppedClock.days(CALENDAR, from, resumed)).isEqualTo(days);
        assertThat(StoppedClock.later(CALENDAR, due, days)).isEqualTo(later);
    }

    @Test
    void leavesAsManyWorkingDaysAsThereWereWhateverTheDays() {
        LocalDate monday = LocalDate.of(2026, 11, 2);
        for (int due = 0; due < 30; due++) {
            LocalDate expires = CALENDAR.expiryOf(monday.plusDays(due));
            for (int from = 0; from < 30; from++) {
                for (int lasted = 0; lasted < 15; lasted++) {
                    keepsTheDistance(expires, monday.plusDays(from), monday.plusDays(from + lasted));
                }
            }
        }
    }

    private static void keepsTheDistance(LocalDate expires, LocalDate from, LocalDate resumed) {
        LocalDate later = StoppedClock.later(CALENDAR, expires, StoppedClock.days(CALENDAR, from, resumed));
        LocalDate then = later == null ? expires : later;
        assertThat(left(resumed, then))
                .as("%s, %s to %s", expires, from, resumed)
                .isEqualTo(left(from, expires));
    }

    /** Working days that are left with the day itself, or that have passed whole since the due date as a negative number. */
    private static int left(LocalDate day, LocalDate expires) {
        return day.isAfter(expires)
                ? -CALENDAR.workingDaysBetween(expires, day.minusDays(1))
                : CALENDAR.workingDaysBetween(day.minusDays(1), expires);
    }

    @Test
    void aTaskWithoutADateGetsNone() {
        assertThat(StoppedClock.later(CALENDAR, null, 7)).isNull();
    }
}
