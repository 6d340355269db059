package vn.dondoc.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of the inbox on the days where they go wrong first: Sunday, the end of a month and a year, Tết. */
class DueGroupTest {

    @ParameterizedTest(name = "on {0} what is due on {1} is {2}")
    @CsvSource({
        // a Sunday is the last day of its week
        "2026-11-22, 2026-11-21, LATE",
        "2026-11-22, 2026-11-22, TODAY",
        "2026-11-22, 2026-11-23, LATER",
        // a Monday has its whole week before it
        "2026-11-23, 2026-11-22, LATE",
        "2026-11-23, 2026-11-29, WEEK",
        "2026-11-23, 2026-11-30, LATER",
        // Saturday sees the Sunday in its week
        "2026-11-28, 2026-11-29, WEEK",
        "2026-11-28, 2026-11-30, LATER",
        // the week goes over the end of a month and of a year
        "2026-09-29, 2026-10-04, WEEK",
        "2026-09-30, 2026-10-05, LATER",
        "2026-12-31, 2027-01-03, WEEK",
        "2026-12-31, 2027-01-04, LATER",
        "2028-02-28, 2028-02-29, WEEK",
        // Tết of 2026: the calendar week counts, whether anybody works in it or not
        "2026-02-16, 2026-02-22, WEEK",
        "2026-02-16, 2026-02-23, LATER",
        "2026-02-22, 2026-02-23, LATER"
    })
    void isOfTheDay(LocalDate today, LocalDate due, DueGroup group) {
        assertThat(DueGroup.of(due, today)).isEqualTo(group);
    }

    @Test
    void hasNoDayWithoutDate() {
        assertThat(DueGroup.of(null, LocalDate.of(2026, 11, 22))).isEqualTo(DueGroup.NO_DATE);
    }
}
