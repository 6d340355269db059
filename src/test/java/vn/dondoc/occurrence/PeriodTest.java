package vn.dondoc.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.calendar.Holiday;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.task.Cycle;

/** Periods follow each other without gap or overlap, across Tết, swapped working days and the ends of years. */
class PeriodTest {

    private static final int FORTY = 40;

    /** New Year, Tết of 2026, and a Saturday of August worked for the last Monday. */
    private static final WorkingDays CALENDAR = WorkingDays.of(Stream.of(
                    off("2026-01-01"),
                    off("2026-02-16"),
                    off("2026-02-17"),
                    off("2026-02-18"),
                    off("2026-02-19"),
                    off("2026-02-20"),
                    off("2026-08-31"),
                    holiday("2026-08-22", Holiday.Kind.SWAP_WORK),
                    off("2027-01-01"))
            .toList());

    @ParameterizedTest
    @CsvSource({
        // the last day of the period before, and the period that follows
        "DAILY,       2026-11-20, 2026-11-21, 2026-11-23", // a weekend belongs to its Monday
        "DAILY,       2026-11-23, 2026-11-24, 2026-11-24",
        "DAILY,       2026-02-13, 2026-02-14, 2026-02-23", // the nine days of Tết
        "DAILY,       2026-08-21, 2026-08-22, 2026-08-22", // a Saturday worked for another day
        "WEEKLY,      2026-11-20, 2026-11-21, 2026-11-27",
        "WEEKLY,      2026-02-13, 2026-02-14, 2026-02-27", // no working day in the week of Tết
        "WEEKLY,      2026-12-25, 2026-12-26, 2027-01-01",
        "MONTHLY,     2026-11-30, 2026-12-01, 2026-12-31",
        "MONTHLY,     2026-12-31, 2027-01-01, 2027-01-31",
        "MONTHLY,     2028-01-31, 2028-02-01, 2028-02-29",
        "QUARTERLY,   2026-09-30, 2026-10-01, 2026-12-31",
        "QUARTERLY,   2026-12-31, 2027-01-01, 2027-03-31",
        "HALF_YEARLY, 2026-12-31, 2027-01-01, 2027-06-30",
        "YEARLY,      2026-12-31, 2027-01-01, 2027-12-31"
    })
    void thePeriodThatFollows(Cycle cycle, LocalDate before, LocalDate from, LocalDate to) {
        assertThat(new Period(before, before).next(cycle, null, CALENDAR)).contains(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2026-11-30, 2026-12-15, 2026-12-01, 2026-12-15", // the last one is cut short
        "MONTHLY, 2026-11-30, 2026-12-31, 2026-12-01, 2026-12-31"
    })
    void endsWithTheSeries(Cycle cycle, LocalDate before, LocalDate until, LocalDate from, LocalDate to) {
        assertThat(new Period(before, before).next(cycle, until, CALENDAR)).contains(new Period(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2026-11-30, 2026-11-30",
        "WEEKLY,  2026-11-20, 2026-11-22", // only a weekend is left
        "DAILY,   2026-02-13, 2026-02-20" // only days off are left
    })
    void nothingFollowsWhereNoWorkingDayIsLeft(Cycle cycle, LocalDate before, LocalDate until) {
        assertThat(new Period(before, before).next(cycle, until, CALENDAR)).isEmpty();
    }

    @Test
    void whatIsCaughtUpWithBeginsAfterToday() {
        Period first = new Period(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 31));
        assertThat(first.firstAfter(LocalDate.of(2026, 11, 22), Cycle.MONTHLY, null, CALENDAR))
                .contains(new Period(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)));
        assertThat(first.firstAfter(LocalDate.of(2026, 11, 22), Cycle.MONTHLY, LocalDate.of(2026, 6, 30), CALENDAR))
                .isEmpty();
    }

    /** From every day of three years. */
    @ParameterizedTest
    @EnumSource(Cycle.class)
    void noGapNoOverlapAndWorkInEach(Cycle cycle) {
        for (int start = 0; start < 1100; start++) {
            for (Period period : periods(LocalDate.of(2025, 1, 1).plusDays(start), cycle, null)) {
                assertThat(CALENDAR.expiryOf(period.from()))
                        .as("the first working day of %s", period)
                        .isBetween(period.from(), period.to());
            }
        }
    }

    /** Whatever days a series begins and ends on. */
    @ParameterizedTest
    @EnumSource(Cycle.class)
    void theLastPeriodEndsWithTheSeries(Cycle cycle) {
        for (int start = 0; start < 400; start += 3) {
            LocalDate issued = LocalDate.of(2025, 12, 1).plusDays(start);
            for (int length = 0; length < 120; length += 7) {
                LocalDate until = issued.plusDays(length);
                List<Period> periods = periods(issued, cycle, until);
                LocalDate last = periods.isEmpty()
                        ? cycle.endOfCycle(issued)
                        : periods.get(periods.size() - 1).to();
                assertThat(periods).allMatch(period -> !period.to().isAfter(until));
                assertThat(periods.size() == FORTY
                                || CALENDAR.workingDays(last.plusDays(1), until).isEmpty())
                        .as("no working day from %s until %s is left out", issued, until)
                        .isTrue();
            }
        }
    }

    /** Up to forty, after checking that each begins the day after the one before. */
    private static List<Period> periods(LocalDate issued, Cycle cycle, @Nullable LocalDate until) {
        List<Period> periods = new ArrayList<>();
        Period before = new Period(issued, cycle.endOfCycle(issued));
        while (periods.size() < FORTY) {
            Period next = before.next(cycle, until, CALENDAR).orElse(null);
            if (next == null) {
                break;
            }
            assertThat(next.from()).isEqualTo(before.to().plusDays(1));
            assertThat(next.to()).isAfterOrEqualTo(next.from());
            periods.add(next);
            before = next;
        }
        return periods;
    }

    private static Holiday off(String day) {
        return holiday(day, Holiday.Kind.STATUTORY);
    }

    private static Holiday holiday(String day, Holiday.Kind kind) {
        return new Holiday(LocalDate.parse(day), "nghỉ", "off", kind, Holiday.Status.CONFIRMED, "test");
    }
}
