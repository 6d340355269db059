package vn.dondoc.series.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotFound;
import vn.dondoc.series.Concern;
import vn.dondoc.series.Directives;
import vn.dondoc.series.PeriodKind;
import vn.dondoc.series.Point;
import vn.dondoc.series.ReportedIndicator;
import vn.dondoc.series.ReportedIndicators;
import vn.dondoc.series.Series;
import vn.dondoc.series.SpanWords;
import vn.dondoc.session.PeriodCalendar;

/** Puts the page of an indicator together. */
@Component
class IndicatorPages {

    private final ReportedIndicators indicators;
    private final Directives directives;
    private final SpanWords spans;
    private final Chart chart;

    IndicatorPages(ReportedIndicators indicators, Directives directives, SpanWords spans, Chart chart) {
        this.indicators = indicators;
        this.directives = directives;
        this.spans = spans;
        this.chart = chart;
    }

    /** Which series of an indicator: each part may be left to the program. */
    record Asked(
            String code,
            @Nullable String unit,
            @Nullable PeriodCalendar calendar,
            @Nullable PeriodKind kind) {

        String url(String unit, @Nullable PeriodCalendar calendar, @Nullable PeriodKind kind, String... further) {
            UriComponentsBuilder url =
                    UriComponentsBuilder.fromPath("/indicators").pathSegment(code);
            url.pathSegment(further).queryParam("unit", unit);
            if (calendar != null) {
                url.queryParam("calendar", calendar);
            }
            if (kind != null) {
                url.queryParam("kind", kind);
            }
            return url.build().toUriString();
        }
    }

    @Transactional(readOnly = true)
    public IndicatorPage of(Asked asked, Viewer viewer, Locale locale) {
        List<ReportedIndicator> found = indicators.byCode(asked.code(), viewer);
        ReportedIndicator indicator = chosen(found, asked);
        Series series = series(indicator, asked);
        String name = indicator.words().title(locale.getLanguage().equals("en"));
        return new IndicatorPage(
                indicator.code(),
                name,
                indicator.words(),
                units(found, indicator, asked),
                series == null ? List.of() : calendars(indicator, series, asked),
                series == null ? List.of() : kinds(indicator, series, asked),
                series,
                series == null ? null : chart.of(series, name, indicator.words().unit(), locale),
                series == null ? List.of() : rows(series, locale),
                indicator.undated(),
                directives.about(indicator, viewer),
                asked.url(
                        indicator.reportingUnit(),
                        series == null ? null : series.calendar(),
                        series == null ? null : series.kind(),
                        "values"));
    }

    /** The indicator of the unit asked for, or of the one that reported last. */
    static ReportedIndicator chosen(List<ReportedIndicator> found, Asked asked) {
        return found.stream()
                .filter(indicator ->
                        asked.unit() == null || indicator.reportingUnit().equals(asked.unit()))
                .findFirst()
                .orElseThrow(() -> new NotFound(asked.code()));
    }

    /** The series asked for; where there is none of that kind, the calendar decides, then what tells most. */
    static @Nullable Series series(ReportedIndicator indicator, Asked asked) {
        return Stream.of(
                        indicator.series(asked.calendar(), asked.kind()),
                        indicator.series(asked.calendar(), null),
                        indicator.series(null, null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The periods, the latest first. */
    List<IndicatorPage.Row> rows(Series series, Locale locale) {
        List<Point> points = series.points();
        return Stream.iterate(points.size() - 1, i -> i >= 0, i -> i - 1)
                .map(points::get)
                .map(point -> new IndicatorPage.Row(
                        point, spans.of(point.span(), series.kind(), locale), Concern.of(point.figure())))
                .toList();
    }

    private static List<IndicatorPage.Tab> units(List<ReportedIndicator> found, ReportedIndicator chosen, Asked asked) {
        return found.stream()
                .map(indicator -> new IndicatorPage.Tab(
                        asked.url(indicator.reportingUnit(), null, null),
                        indicator.equals(chosen),
                        null,
                        indicator.words().reportingUnitName(),
                        indicator.figures().size()))
                .toList();
    }

    private static List<IndicatorPage.Tab> calendars(ReportedIndicator indicator, Series series, Asked asked) {
        return Arrays.stream(PeriodCalendar.values())
                .filter(calendar -> indicator.series(calendar, null) != null)
                .map(calendar -> new IndicatorPage.Tab(
                        asked.url(indicator.reportingUnit(), calendar, null),
                        calendar == series.calendar(),
                        "series.calendar." + calendar,
                        null,
                        0))
                .toList();
    }

    private static List<IndicatorPage.Tab> kinds(ReportedIndicator indicator, Series series, Asked asked) {
        return indicator.series().stream()
                .filter(each -> each.calendar() == series.calendar())
                .map(each -> new IndicatorPage.Tab(
                        asked.url(indicator.reportingUnit(), each.calendar(), each.kind()),
                        each.kind() == series.kind(),
                        "series.kind." + each.kind(),
                        null,
                        each.points().size()))
                .toList();
    }
}
