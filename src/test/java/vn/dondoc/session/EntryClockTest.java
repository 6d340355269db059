package vn.dondoc.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.session.EntryClock.Measure;
import vn.dondoc.session.EntryClock.State;

/** November 2026: the 2nd, 9th, 16th and 23rd are Mondays. */
class EntryClockTest {

    private static final WorkingDays DAYS = WorkingDays.of(List.of());
    private static final EntryClockPolicy POLICY = new EntryClockPolicy(5, 0, 1, 2, 5, 10);

    @ParameterizedTest
    @CsvSource({
        // held, done, today, state, used, left
        "10, ,   10, RUNNING, 0, 5",
        "10, ,   16, RUNNING, 4, 1",
        "10, ,   17, RUNNING, 5, 0",
        "10, ,   18, OVERDUE, 6, -1",
        "10, ,   21, OVERDUE, 8, -3",
        "10, 17, 30, IN_TIME, 5, 0",
        "10, 18, 30, LATE,    6, -1",
        "7,  13, 30, IN_TIME, 5, 0"
    })
    void countsWorkingDaysFromTheMeetingToTheNotice(
            int held, @Nullable Integer done, int today, State state, int used, int left) {
        Measure measure = Measure.of(day(held), 5, done == null ? null : day(done), day(today), DAYS);
        assertThat(measure.state()).isEqualTo(state);
        assertThat(measure.used()).isEqualTo(used);
        assertThat(measure.left()).isEqualTo(left);
        assertThat(measure.late()).isEqualTo(left < 0);
    }

    @ParameterizedTest
    @CsvSource({"10, 10, IN_TIME", "10, 11, LATE", "14, 16, IN_TIME", "14, 17, LATE"})
    void anUrgentNoticeIsEnteredOnItsDayOrTheNextWorkingDayAfterAWeekend(int date, int entered, State state) {
        assertThat(Measure.of(day(date), 0, day(entered), day(30), DAYS).state())
                .isEqualTo(state);
    }

    @Test
    void manyUnitsOrTasksHaveLonger() {
        assertThat(POLICY.entryDays(false, 4, 9)).isEqualTo(1);
        assertThat(POLICY.entryDays(false, 5, 5)).isEqualTo(2);
        assertThat(POLICY.entryDays(false, 1, 10)).isEqualTo(2);
        assertThat(POLICY.entryDays(true, 30, 30)).isZero();
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }
}
