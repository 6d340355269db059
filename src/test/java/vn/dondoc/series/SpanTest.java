package vn.dondoc.series;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.session.PeriodCalendar.ADMINISTRATIVE;
import static vn.dondoc.session.PeriodCalendar.STATISTICAL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.session.PeriodCalendar;

/** Calendar and kind of a period come from its dates and from nothing else. */
class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-05-31, STATISTICAL, CUMULATIVE",
        "2026-01-01, 2026-07-31, STATISTICAL, CUMULATIVE",
        "2026-01-01, 2026-09-30, STATISTICAL, CUMULATIVE",
        "2026-09-01, 2026-09-30, STATISTICAL, MONTH",
        "2026-02-01, 2026-02-28, STATISTICAL, MONTH",
        "2028-02-01, 2028-02-29, STATISTICAL, MONTH",
        "2028-02-01, 2028-02-28, STATISTICAL, OTHER",
        "2026-01-01, 2026-01-31, STATISTICAL, CUMULATIVE MONTH",
        "2026-01-01, 2026-03-31, STATISTICAL, CUMULATIVE QUARTER",
        "2026-04-01, 2026-06-30, STATISTICAL, QUARTER",
        "2026-05-01, 2026-07-31, STATISTICAL, OTHER",
        "2026-07-01, 2026-12-31, STATISTICAL, HALF_YEAR",
        "2026-01-01, 2026-12-31, STATISTICAL, CUMULATIVE YEAR",
        "2025-01-01, 2026-03-31, STATISTICAL, OTHER",
        "2025-12-15, 2026-01-14, ADMINISTRATIVE, CUMULATIVE MONTH",
        "2026-08-15, 2026-09-14, ADMINISTRATIVE, MONTH",
        "2025-12-15, 2026-09-14, ADMINISTRATIVE, CUMULATIVE",
        "2025-12-15, 2026-03-14, ADMINISTRATIVE, CUMULATIVE QUARTER",
        "2026-06-15, 2026-09-14, ADMINISTRATIVE, QUARTER",
        "2025-12-15, 2026-12-14, ADMINISTRATIVE, CUMULATIVE YEAR",
        "2026-03-05, 2026-04-20, STATISTICAL, OTHER"
    })
    void tellsCalendarAndKindsFromTheDates(LocalDate from, LocalDate to, PeriodCalendar calendar, String kinds) {
        Span span = Span.of(from, to, calendar == STATISTICAL ? ADMINISTRATIVE : STATISTICAL);
        boolean irregular = kinds.equals("OTHER") && from.getDayOfMonth() != 1;
        if (!irregular && to.equals(to.withDayOfMonth(to.lengthOfMonth())) || calendar == ADMINISTRATIVE) {
            assertThat(span.calendar()).isEqualTo(calendar);
        }
        assertThat(span.kinds().stream().sorted().collect(Collectors.toList()))
                .isEqualTo(Arrays.stream(kinds.split(" "))
                        .map(PeriodKind::valueOf)
                        .sorted()
                        .toList());
    }

    @Test
    void asksTheReportOnlyWhereTheDatesDoNotTell() {
        LocalDate from = LocalDate.of(2026, 3, 5);
        LocalDate to = LocalDate.of(2026, 4, 20);
        assertThat(Span.of(from, to, ADMINISTRATIVE).calendar()).isEqualTo(ADMINISTRATIVE);
        assertThat(Span.of(from, to, null).calendar()).isEqualTo(STATISTICAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-05-31, 2025-01-01, 2025-05-31",
        "2029-02-01, 2029-02-28, 2028-02-01, 2028-02-29",
        "2028-02-01, 2028-02-29, 2027-02-01, 2027-02-28",
        "2025-12-15, 2026-09-14, 2024-12-15, 2025-09-14"
    })
    void knowsTheSameStretchOfTheYearBefore(LocalDate from, LocalDate to, LocalDate before, LocalDate until) {
        assertThat(Span.of(from, to, null).yearBefore()).isEqualTo(Span.of(before, until, null));
    }

    @Test
    void countsTheAdministrativeYearFromDecember() {
        Span span = Span.of(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 9, 14), null);
        assertThat(span.year()).isEqualTo(2026);
        assertThat(span.startsYear()).isTrue();
        assertThat(span.percentOfYear()).isEqualByComparingTo("75");
    }
}
