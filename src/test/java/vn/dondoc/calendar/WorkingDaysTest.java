package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.Holiday.Kind;
import vn.dondoc.calendar.Holiday.Status;

class WorkingDaysTest {

    private static final List<Holiday> SHIPPED = HolidayFile.inUse().read();

    private final WorkingDays days = WorkingDays.of(SHIPPED);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true", // an ordinary Friday
        "2026-11-21, false", // Saturday
        "2026-11-22, false", // Sunday
        "2026-11-24, true", // Vietnam Culture Day, expected only
        "2026-01-02, false", // swapped off
        "2026-01-10, true", // Saturday worked for it
        "2026-02-16, false", // Lunar New Year's Eve
        "2026-02-20, false", // fourth day of Tết
        "2026-02-23, true",
        "2026-04-26, false", // Hùng Kings on a Sunday
        "2026-04-27, false", // and its compensatory day
        "2026-08-22, true", // Saturday worked for 31 August
        "2026-08-31, false",
        "2026-09-01, false",
        "2027-02-09, false", // Tết to come: granted by law
        "2021-02-16, false",
        "2021-02-17, true",
        "2023-05-03, false",
        "2024-05-04, true",
        "2025-04-26, true",
        "2025-05-02, false"
    })
    void knowsWhichDaysAreWorked(LocalDate day, boolean worked) {
        assertThat(days.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20",
        "2026-11-21, 2026-11-23",
        "2026-02-14, 2026-02-23", // into the nine days of Tết
        "2026-08-29, 2026-09-03",
        "2026-08-22, 2026-08-22" // a worked Saturday keeps its deadline
    })
    void rollsADeadlineToTheNextWorkingDay(LocalDate due, LocalDate expiry) {
        assertThat(days.expiryOf(due)).isEqualTo(expiry);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23",
        "2026-11-20, 5, 2026-11-27",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-21, 0, 2026-11-21",
        "2026-02-13, 1, 2026-02-23",
        "2026-02-23, -1, 2026-02-13",
        "2026-11-23, -3, 2026-11-18",
        "2026-08-21, 1, 2026-08-22"
    })
    void countsForwardAndBack(LocalDate day, int number, LocalDate reached) {
        assertThat(days.plus(day, number)).isEqualTo(reached);
    }

    @Test
    void countingBetweenUndoesCountingOn() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int start = 0; start < 60; start++) {
            for (int number = -20; number <= 20; number++) {
                LocalDate from = day.plusDays(start);
                assertThat(days.workingDaysBetween(from, days.plus(from, number)))
                        .as("%s %+d", from, number)
                        .isEqualTo(number);
            }
        }
    }

    @Test
    void listsTheDaysOfARange() {
        assertThat(days.workingDays(LocalDate.of(2026, 8, 28), LocalDate.of(2026, 9, 4)))
                .containsExactly(LocalDate.of(2026, 8, 28), LocalDate.of(2026, 9, 3), LocalDate.of(2026, 9, 4));
        assertThat(days.workingDays(LocalDate.of(2026, 9, 4), LocalDate.of(2026, 8, 28)))
                .isEmpty();
    }

    @Test
    void everyYearHasItsElevenStatutoryDays() {
        Map<Integer, Long> perYear = SHIPPED.stream()
                .filter(holiday -> holiday.kind() == Kind.STATUTORY && holiday.status() != Status.EXPECTED)
                .collect(Collectors.groupingBy(holiday -> holiday.date().getYear(), Collectors.counting()));
        assertThat(perYear)
                .hasSize(7)
                .allSatisfy((year, number) -> assertThat(number).as("%d", year).isEqualTo(11));
    }

    /** Each holiday on a weekend, and only that, gives a compensatory day; each swap has its two sides. */
    @Test
    void everyYearBalances() {
        Map<Integer, List<Holiday>> years = SHIPPED.stream()
                .collect(Collectors.groupingBy(holiday -> holiday.date().getYear()));
        years.forEach((year, holidays) -> {
            assertThat(count(holidays, Kind.COMPENSATORY))
                    .as("%d", year)
                    .isEqualTo(holidays.stream()
                            .filter(h -> h.kind() == Kind.STATUTORY && h.movesDeadlines() && isWeekend(h.date()))
                            .count());
            assertThat(count(holidays, Kind.SWAP_WORK)).as("%d", year).isEqualTo(count(holidays, Kind.SWAP_OFF));
        });
    }

    @Test
    void swapsAndCompensationsLieOnTheRightSideOfTheWeek() {
        assertThat(SHIPPED).allSatisfy(holiday -> {
            if (holiday.kind() != Kind.STATUTORY) {
                assertThat(isWeekend(holiday.date())).as("%s", holiday).isEqualTo(holiday.kind() == Kind.SWAP_WORK);
            }
            assertThat(holiday.nameVi()).isNotBlank();
            assertThat(holiday.nameEn()).isNotBlank();
            assertThat(holiday.source()).isNotBlank();
        });
    }

    private static long count(List<Holiday> holidays, Kind kind) {
        return holidays.stream().filter(holiday -> holiday.kind() == kind).count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
