package vn.dondoc.review.picture;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.account.Viewer;
import vn.dondoc.series.Directives;
import vn.dondoc.series.IndicatorFilter;
import vn.dondoc.series.IndicatorLine;
import vn.dondoc.series.Point;
import vn.dondoc.series.Reported;
import vn.dondoc.series.ReportedIndicators;
import vn.dondoc.series.Series;
import vn.dondoc.series.SpanWords;

/** Puts the picture of an indicator together from what the sessions reported and what their conclusions ask for. */
@Component
class IndicatorPictures {

    private static final int MOST_PERIODS = 12;
    private static final String BETWEEN = "~";

    private final ReportedIndicators indicators;
    private final Directives directives;
    private final SessionTasks tasks;
    private final SpanWords spans;
    private final PictureWords words;

    IndicatorPictures(
            ReportedIndicators indicators,
            Directives directives,
            SessionTasks tasks,
            SpanWords spans,
            PictureWords words) {
        this.indicators = indicators;
        this.directives = directives;
        this.tasks = tasks;
        this.spans = spans;
        this.words = words;
    }

    /** @return null where no indicator was reported that the viewer may see */
    @Nullable
    IndicatorPicture of(String code, Asked asked, Viewer viewer) {
        List<IndicatorLine> lines = indicators.list(IndicatorFilter.ALL, viewer);
        return lines.stream()
                .filter(line -> key(line).equals(asked.indicator()))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(line -> picture(code, asked, line, lines, viewer))
                .orElse(null);
    }

    private IndicatorPicture picture(
            String code, Asked asked, IndicatorLine line, List<IndicatorLine> all, Viewer viewer) {
        List<IndicatorPicture.Row> rows = rows(line.series(), viewer);
        String name = name(line);
        String unit = line.figure().unit();
        IndicatorPicture.Row last = rows.get(rows.size() - 1);
        List<Directives.Line> named = directives.about(line.indicator(), viewer);
        long open = rows.stream().mapToLong(row -> row.tasks().get(2).count()).sum();
        String summary = words.say(
                "review.picture.indicator.summary",
                name,
                last.period(),
                words.number(last.value()),
                unit,
                words.number(last.plan()),
                open,
                named.size());
        return new IndicatorPicture(
                name,
                unit,
                summary,
                IndicatorPicture.chart(rows, unit, words),
                rows,
                named,
                all.stream()
                        .map(each -> option(code, asked, each, each == line))
                        .toList(),
                UriComponentsBuilder.fromPath("/indicators")
                        .pathSegment(line.indicator().code())
                        .queryParam("unit", line.indicator().reportingUnit())
                        .build()
                        .toUriString());
    }

    private Option option(String code, Asked asked, IndicatorLine line, boolean chosen) {
        return new Option(
                key(line),
                name(line) + " · " + line.figure().reportingUnitName(),
                asked.url(code, "indicator", key(line), "indicator"),
                chosen);
    }

    private List<IndicatorPicture.Row> rows(Series series, Viewer viewer) {
        List<Point> points = series.points()
                .subList(
                        Math.max(0, series.points().size() - MOST_PERIODS),
                        series.points().size());
        Map<String, SessionTasks.Tasks> given = tasks.of(
                points.stream()
                        .map(point -> point.figure().session())
                        .distinct()
                        .toList(),
                viewer);
        return points.stream()
                .map(point ->
                        row(point, series, given.getOrDefault(point.figure().session(), SessionTasks.Tasks.NONE)))
                .toList();
    }

    private IndicatorPicture.Row row(Point point, Series series, SessionTasks.Tasks given) {
        Reported figure = point.figure();
        String session = figure.session();
        return new IndicatorPicture.Row(
                spans.of(point.span(), series.kind(), words.locale()),
                figure.drawn(series.asGrowth()),
                series.kind().growsTowardsYear() ? figure.planYear() : null,
                figure.planPercent(),
                session,
                List.of(
                        new Count(given.all(), list(session, "")),
                        new Count(given.confirmed(), list(session, "CONFIRMED")),
                        new Count(given.open(), list(session, "OPEN"))));
    }

    private static String list(String session, String state) {
        return "/tasks?session=" + session + "&state=" + state;
    }

    private String name(IndicatorLine line) {
        return line.figure().title(words.language().equals("en"));
    }

    private static String key(IndicatorLine line) {
        return line.indicator().code()
                + BETWEEN
                + line.indicator().reportingUnit()
                + BETWEEN
                + line.series().calendar();
    }
}
