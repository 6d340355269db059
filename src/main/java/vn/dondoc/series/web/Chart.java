package vn.dondoc.series.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.series.PeriodKind;
import vn.dondoc.series.Point;
import vn.dondoc.series.Reported;
import vn.dondoc.series.Series;
import vn.dondoc.series.SpanWords;

/** What the picture of a series draws, as data for {@code indicator-chart.js}; every word comes from here. */
@Component
class Chart {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SpanWords spans;
    private final MessageSource messages;

    Chart(SpanWords spans, MessageSource messages) {
        this.spans = spans;
        this.messages = messages;
    }

    /** One line of the picture; {@code role} decides how it is drawn. */
    record Line(String role, String name, List<@Nullable BigDecimal> values) {}

    /**
     * @param joined whether neighbouring figures may be joined by a line: not where their periods differ in length
     * @param label what the picture shows, for those who do not see it
     */
    record Picture(
            String language, String unit, String label, boolean joined, List<String> periods, List<Line> lines) {}

    String of(Series series, String name, String unit, Locale locale) {
        List<@Nullable Point> places = places(series);
        List<String> periods = places.stream()
                .map(point -> point == null ? "" : spans.of(point.span(), series.kind(), locale))
                .toList();
        List<Line> lines = new ArrayList<>();
        add(lines, "value", places, figure -> figure.drawn(series.asGrowth()), locale);
        lines.add(line(
                "yearBefore",
                places.stream()
                        .map(point -> point == null || point.yearBefore() == null
                                ? null
                                : point.yearBefore().drawn(series.asGrowth()))
                        .toList(),
                locale));
        if (series.kind().growsTowardsYear()) {
            add(lines, "plan", places, Reported::planYear, locale);
            add(lines, "forecast", places, Reported::forecastYear, locale);
        }
        lines.removeIf(line -> line.values().stream().allMatch(Objects::isNull));
        String label = messages.getMessage(
                "series.chart.label",
                new Object[] {name, unit, series.points().size(), periods.get(0), periods.get(periods.size() - 1)},
                locale);
        return JSON.writeValueAsString(
                new Picture(locale.getLanguage(), unit, label, series.kind() != PeriodKind.OTHER, periods, lines));
    }

    /** The points with a gap between years where figures begin anew each year. */
    private static List<@Nullable Point> places(Series series) {
        List<@Nullable Point> places = new ArrayList<>();
        Point before = null;
        for (Point point : series.points()) {
            if (before != null
                    && series.kind() == PeriodKind.CUMULATIVE
                    && before.span().year() != point.span().year()) {
                places.add(null);
            }
            places.add(point);
            before = point;
        }
        return places;
    }

    private void add(
            List<Line> lines,
            String role,
            List<@Nullable Point> places,
            Function<Reported, @Nullable BigDecimal> figure,
            Locale locale) {
        lines.add(line(
                role,
                places.stream()
                        .map(point -> point == null ? null : figure.apply(point.figure()))
                        .toList(),
                locale));
    }

    private Line line(String role, List<@Nullable BigDecimal> values, Locale locale) {
        return new Line(role, messages.getMessage("series.chart." + role, null, locale), values);
    }
}
