package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dondoc.calendar.ReportingPeriod.Calendar;
import vn.dondoc.calendar.ReportingPeriod.Kind;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-M09, MONTH, 2026-08-15, 2026-09-14, 2026-09-01, 2026-09-30",
        "2026-M01, MONTH, 2025-12-15, 2026-01-14, 2026-01-01, 2026-01-31",
        "2024-M02, MONTH, 2024-01-15, 2024-02-14, 2024-02-01, 2024-02-29",
        "2026-Q1, QUARTER, 2025-12-15, 2026-03-14, 2026-01-01, 2026-03-31",
        "2026-Q3, QUARTER, 2026-06-15, 2026-09-14, 2026-07-01, 2026-09-30",
        "2026-Q4, QUARTER, 2026-09-15, 2026-12-14, 2026-10-01, 2026-12-31",
        "2026-H1, HALF_YEAR, 2025-12-15, 2026-06-14, 2026-01-01, 2026-06-30",
        "2026-H2, HALF_YEAR, 2026-06-15, 2026-12-14, 2026-07-01, 2026-12-31",
        "2026-N9, NINE_MONTHS, 2025-12-15, 2026-09-14, 2026-01-01, 2026-09-30",
        "2026-Y, YEAR, 2025-12-15, 2026-12-14, 2026-01-01, 2026-12-31"
    })
    void closesOnThe14thOrWithTheCalendarMonth(
            String code, Kind kind, LocalDate from, LocalDate to, LocalDate statisticalFrom, LocalDate statisticalTo) {
        assertThat(ReportingPeriod.parse(code))
                .isEqualTo(new ReportingPeriod(code, kind, Calendar.ADMINISTRATIVE, from, to));
        assertThat(ReportingPeriod.parse(code, Calendar.STATISTICAL))
                .isEqualTo(new ReportingPeriod(code, kind, Calendar.STATISTICAL, statisticalFrom, statisticalTo));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-M00",
                "2026-M13",
                "2026-M9",
                "2026-Q0",
                "2026-Q5",
                "2026-H3",
                "2026-N8",
                "26-Q1",
                "2026-Y1",
                "2026-q3"
            })
    void refusesWhatNamesNoPeriod(String code) {
        assertThatThrownBy(() -> ReportingPeriod.parse(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-09-14, 2026-M09",
        "MONTH, 2026-09-15, 2026-M10",
        "MONTH, 2026-12-15, 2027-M01",
        "QUARTER, 2026-06-14, 2026-Q2",
        "QUARTER, 2026-06-15, 2026-Q3",
        "QUARTER, 2026-12-31, 2027-Q1",
        "HALF_YEAR, 2026-06-15, 2026-H2",
        "YEAR, 2026-12-14, 2026-Y",
        "YEAR, 2026-12-15, 2027-Y",
        "NINE_MONTHS, 2026-09-14, 2026-N9",
        "NINE_MONTHS, 2026-11-22, 2026-N9"
    })
    void findsThePeriodOfADay(Kind kind, LocalDate day, String code) {
        assertThat(ReportingPeriod.containing(kind, day).code()).isEqualTo(code);
    }

    @Test
    void findsTheStatisticalPeriodByTheCalendarMonth() {
        LocalDate day = LocalDate.of(2026, 9, 20);
        assertThat(ReportingPeriod.containing(Kind.QUARTER, Calendar.STATISTICAL, day)
                        .code())
                .isEqualTo("2026-Q3");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-M01, 2025-M12, 2026-M02",
        "2026-M12, 2026-M11, 2027-M01",
        "2026-Q1, 2025-Q4, 2026-Q2",
        "2026-H2, 2026-H1, 2027-H1",
        "2026-N9, 2025-N9, 2027-N9",
        "2026-Y, 2025-Y, 2027-Y"
    })
    void hasNeighbours(String code, String previous, String next) {
        ReportingPeriod period = ReportingPeriod.parse(code, Calendar.STATISTICAL);
        assertThat(period.previous()).isEqualTo(ReportingPeriod.parse(previous, Calendar.STATISTICAL));
        assertThat(period.next()).isEqualTo(ReportingPeriod.parse(next, Calendar.STATISTICAL));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NINE_MONTHS"},
            mode = EnumSource.Mode.EXCLUDE)
    void leavesNoDayOutAndCountsNoneTwice(Kind kind) {
        ReportingPeriod period = ReportingPeriod.parse("2026-M01");
        for (LocalDate day = period.from(); day.getYear() < 2028; day = day.plusDays(1)) {
            ReportingPeriod holder = ReportingPeriod.containing(kind, day);
            assertThat(holder.contains(day)).as("%s in %s", day, holder).isTrue();
            assertThat(holder.next().from()).isEqualTo(holder.to().plusDays(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-M09, Tháng 9/2026, Month 9/2026",
        "2026-Q3, Quý III/2026, Third quarter of 2026",
        "2026-H1, 6 tháng đầu năm 2026, First half of 2026",
        "2026-N9, 9 tháng năm 2026, First nine months of 2026",
        "2026-Y, Năm 2026, Year 2026"
    })
    void isCalledAsPeopleCallIt(String code, String vietnamese, String english) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/calendar");
        messages.setDefaultEncoding("UTF-8");
        ReportingPeriod period = ReportingPeriod.parse(code);
        assertThat(messages.getMessage(period.label(), Locale.forLanguageTag("vi")))
                .isEqualTo(vietnamese);
        assertThat(messages.getMessage(period.label(), Locale.ENGLISH)).isEqualTo(english);
    }
}
