package vn.dondoc.review.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.series.Directives;

/**
 * An indicator against its plan, beside the tasks that the sessions gave in which it was reported.
 *
 * @param named tasks whose directive names the indicator
 * @param indicatorUrl the page of the indicator
 */
public record IndicatorPicture(
        String name,
        String unit,
        String summary,
        String chart,
        List<Row> rows,
        List<Directives.Line> named,
        List<Option> choices,
        String indicatorUrl) {

    /**
     * @param value what was reached, growth where the series is drawn as growth
     * @param tasks all tasks of the session's conclusion, those confirmed, those open
     */
    public record Row(
            String period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal plan,
            @Nullable BigDecimal percent,
            String session,
            List<Count> tasks) {}

    record Chart(String kind, String language, String unit, List<String> periods, List<Line> lines, List<Bars> tasks) {}

    record Line(String role, String name, List<@Nullable BigDecimal> values) {}

    record Bars(String role, String name, List<Long> values) {}

    static String chart(List<Row> rows, String unit, PictureWords words) {
        return words.json(new Chart(
                "indicator",
                words.language(),
                unit,
                rows.stream().map(Row::period).toList(),
                List.of(line("value", rows, Row::value, words), line("plan", rows, Row::plan, words)),
                List.of(bars("confirmed", 1, rows, words), bars("open", 2, rows, words))));
    }

    private static Line line(
            String role, List<Row> rows, Function<Row, @Nullable BigDecimal> value, PictureWords words) {
        return new Line(
                role,
                words.say("review.picture.indicator." + role),
                rows.stream().map(value).toList());
    }

    private static Bars bars(String role, int at, List<Row> rows, PictureWords words) {
        return new Bars(
                role,
                words.say("review.picture.indicator." + role),
                rows.stream().map(row -> row.tasks().get(at).count()).toList());
    }
}
