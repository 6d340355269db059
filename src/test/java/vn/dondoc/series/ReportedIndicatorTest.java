package vn.dondoc.series;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.session.PeriodCalendar.ADMINISTRATIVE;
import static vn.dondoc.session.PeriodCalendar.STATISTICAL;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which figures stand in one series, and which of two counts. */
class ReportedIndicatorTest {

    @Test
    void neverMixesTheTwoCalendars() {
        ReportedIndicator indicator = indicator(
                Told.of("2026-01-01", "2026-09-30").value("100").done(),
                Told.of("2025-12-15", "2026-09-14").value("95").done(),
                Told.of("2026-09-01", "2026-09-30").value("11").done(),
                Told.of("2026-08-15", "2026-09-14").value("10").done());
        assertThat(indicator.series()).hasSize(4).allSatisfy(series -> assertThat(series.points())
                .allSatisfy(point -> assertThat(point.span().calendar()).isEqualTo(series.calendar())));
        assertThat(values(indicator, STATISTICAL, PeriodKind.CUMULATIVE)).containsExactly("100");
        assertThat(values(indicator, ADMINISTRATIVE, PeriodKind.CUMULATIVE)).containsExactly("95");
        assertThat(values(indicator, ADMINISTRATIVE, PeriodKind.MONTH)).containsExactly("10");
    }

    @Test
    void keepsCumulativeAndSinglePeriodsApart() {
        ReportedIndicator indicator = indicator(
                Told.of("2026-01-01", "2026-03-31").value("30").done(),
                Told.of("2026-04-01", "2026-06-30").value("35").done(),
                Told.of("2026-01-01", "2026-05-31").value("55").done(),
                Told.of("2026-01-01", "2026-12-31").value("140").done());
        assertThat(values(indicator, STATISTICAL, PeriodKind.QUARTER)).containsExactly("30", "35");
        assertThat(values(indicator, STATISTICAL, PeriodKind.CUMULATIVE)).containsExactly("30", "55", "140");
        assertThat(values(indicator, STATISTICAL, PeriodKind.YEAR)).containsExactly("140");
    }

    @Test
    void letsTheReportAcceptedLaterCountAndKeepsTheEarlier() {
        ReportedIndicator indicator = indicator(
                Told.of("2026-01-01", "2026-05-31").value("50").in("A").done(),
                Told.of("2026-01-01", "2026-07-31").value("70").in("B").done(),
                Told.of("2026-01-01", "2026-05-31").value("52").in("C").done(),
                Told.of("2026-01-01", "2026-05-31").value("53").in("D").done());
        Series series = Objects.requireNonNull(indicator.series(STATISTICAL, PeriodKind.CUMULATIVE));
        Point may = series.points().get(0);
        assertThat(may.figure().session()).isEqualTo("D");
        assertThat(may.revised()).extracting(Reported::session).containsExactly("C", "A");
        assertThat(series.points()).hasSize(2);
    }

    @Test
    void comparesWithTheSameStretchOfTheYearBeforeOnly() {
        ReportedIndicator indicator = indicator(
                Told.of("2025-01-01", "2025-05-31").value("40").done(),
                Told.of("2025-01-01", "2025-07-31").value("60").done(),
                Told.of("2026-01-01", "2026-05-31").value("50").done(),
                Told.of("2026-01-01", "2026-06-30").value("58").done());
        Series series = Objects.requireNonNull(indicator.series(STATISTICAL, PeriodKind.CUMULATIVE));
        assertThat(Objects.requireNonNull(series.points().get(2).yearBefore()).value())
                .isEqualByComparingTo("40");
        assertThat(series.points().get(3).yearBefore()).isNull();
    }

    @Test
    void putsWhatHasNoDatesIntoNoSeries() {
        ReportedIndicator indicator = indicator(
                Told.of(null, null).done(), Told.of("2026-01-01", "2026-05-31").done());
        assertThat(indicator.undated()).hasSize(1);
        assertThat(indicator.series()).singleElement().satisfies(series -> assertThat(series.points())
                .hasSize(1));
    }

    @Test
    void readsAnIndexAsGrowthWhereGrowthStandsBesideIt() {
        ReportedIndicator indicator = indicator(
                Told.of("2026-01-01", "2026-02-28").value("4.8").done(),
                Told.of("2026-01-01", "2026-10-31").value("107.4").index().done());
        Series series = Objects.requireNonNull(indicator.series(STATISTICAL, PeriodKind.CUMULATIVE));
        assertThat(series.asGrowth()).isTrue();
        assertThat(series.latest().figure().drawn(true)).isEqualByComparingTo("7.4");
        assertThat(series.latest().figure().growth()).isEqualByComparingTo("7.4");
    }

    private static ReportedIndicator indicator(Reported... figures) {
        return new ReportedIndicator("XK", "nghean.sct", List.of(figures));
    }

    private static List<String> values(
            ReportedIndicator indicator, vn.dondoc.session.PeriodCalendar calendar, PeriodKind kind) {
        return Objects.requireNonNull(indicator.series(calendar, kind)).points().stream()
                .map(point -> String.valueOf(point.figure().value()))
                .toList();
    }
}
