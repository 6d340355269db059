package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The deadline axis on Wednesday 2026-11-18; soon is until Monday 2026-11-23. */
class HorizonTest {

    private static final Horizon WEDNESDAY = new Horizon(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 23));

    @ParameterizedTest(name = "{0}: expires {1}, submitted {2}, finished {3} -> {4}, {5} late, {6} left")
    @CsvSource({
        // no date: nothing can be late
        "IN_PROGRESS,,,,NO_DEADLINE,0,0",
        "ISSUED,2026-12-01,,,ON_TRACK,0,13",
        "ISSUED,2026-11-24,,,ON_TRACK,0,6",
        // due on Saturday the 21st, which rolls to Monday the 23rd: soon, with the days until Monday
        "IN_PROGRESS,2026-11-23,,,DUE_SOON,0,5",
        "DECLINED,2026-11-18,,,DUE_SOON,0,0",
        "RETURNED,2026-11-17,,,OVERDUE,1,0",
        // due on Sunday the 15th, which rolled to Monday the 16th: late since Tuesday
        "IN_PROGRESS,2026-11-16,,,OVERDUE,2,0",
        // nor does it run while a task is suspended
        "SUSPENDED,2026-08-01,,,ON_TRACK,0,0",
        "SUSPENDED,2026-11-18,,,ON_TRACK,0,0",
        "SUSPENDED,,,,NO_DEADLINE,0,0",
        // the clock stands still while a result waits
        "SUBMITTED,2026-11-10,2026-11-10,,ON_TRACK,0,0",
        "SUBMITTED,2026-11-19,2026-11-17,,ON_TRACK,0,0",
        "SUBMITTED,2026-11-10,2026-11-13,,OVERDUE,3,0",
        "SUBMITTED,,2026-11-13,,NO_DEADLINE,0,0",
        "CONFIRMED,2026-11-16,2026-11-16,2026-11-16,DONE_ON_TIME,0,0",
        "CONFIRMED,2026-11-16,2026-11-17,2026-11-17,DONE_LATE,1,0",
        "CONFIRMED,,2026-11-17,2026-11-17,DONE_ON_TIME,0,0",
        // nothing is owed any more
        "RECALLED,2026-11-01,,,NO_DEADLINE,0,0",
        "SUPERSEDED,2026-11-01,,,NO_DEADLINE,0,0",
        "HANDED_OVER,2026-11-01,,,NO_DEADLINE,0,0"
    })
    void saysWhereATaskStands(
            TaskState state,
            LocalDate expires,
            LocalDate submitted,
            LocalDate finished,
            DeadlineState expected,
            int late,
            int left) {
        assertThat(WEDNESDAY.of(state, expires, submitted, finished)).isEqualTo(new Standing(expected, late, left));
    }
}
