package vn.dondoc.review.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;
import vn.dondoc.review.Review;
import vn.dondoc.review.Standing;
import vn.dondoc.review.UnitLine;

/** How the rates, the overdue tasks and the score went over periods of the same kind. */
public record TrendPicture(String summary, String chart, List<Row> rows, List<Option> units, boolean ofUnit) {

    /** @param live whether its figures still move */
    public record Row(
            String code,
            String name,
            boolean live,
            Share completion,
            Share onTime,
            Share update,
            Count overdue,
            @Nullable BigDecimal score) {}

    record Chart(
            String kind,
            String language,
            List<String> periods,
            List<Line> lines,
            String overdueName,
            List<Long> overdue) {}

    record Line(String role, String name, List<@Nullable BigDecimal> values) {}

    /** @param periods the earliest first */
    static TrendPicture of(List<Review> periods, @Nullable String unit, List<Option> units, PictureWords words) {
        List<Row> rows =
                periods.stream().map(period -> row(period, unit, words)).toList();
        return new TrendPicture(
                summary(rows, unit, units, words),
                words.json(chart(rows, unit != null, words)),
                rows,
                units,
                unit != null);
    }

    private static Row row(Review period, @Nullable String unit, PictureWords words) {
        Optional<UnitLine> line = period.lines().stream()
                .filter(each -> each.shortName().equals(unit))
                .findFirst();
        Counts counts =
                unit == null ? period.total() : line.map(UnitLine::counts).orElseGet(() -> new Counts(Map.of()));
        String code = period.code();
        return new Row(
                code,
                words.period(period.period()),
                period.frozen() == null,
                words.share(code, unit, counts.completion(), "confirmed", "due"),
                words.share(code, unit, counts.onTime(), "doneOnTime", "confirmed"),
                words.share(code, unit, counts.update(), "updated", "updateOwed"),
                new Count(counts.of(Figure.OPEN_OVERDUE), words.tasks(code, unit, null, Figure.OPEN_OVERDUE.key())),
                line.map(UnitLine::standing).map(Standing::score).orElse(null));
    }

    private static Chart chart(List<Row> rows, boolean ofUnit, PictureWords words) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("completion", rows, row -> row.completion().percent(), words));
        lines.add(line("onTime", rows, row -> row.onTime().percent(), words));
        lines.add(line("update", rows, row -> row.update().percent(), words));
        if (ofUnit) {
            lines.add(line("score", rows, Row::score, words));
        }
        return new Chart(
                "trend",
                words.language(),
                rows.stream().map(Row::name).toList(),
                lines,
                words.say("review.figure.openOverdue"),
                rows.stream().map(row -> row.overdue().count()).toList());
    }

    private static Line line(
            String role, List<Row> rows, Function<Row, @Nullable BigDecimal> value, PictureWords words) {
        return new Line(
                role,
                words.say("review.picture.trend." + role),
                rows.stream().map(value).toList());
    }

    private static String summary(List<Row> rows, @Nullable String unit, List<Option> units, PictureWords words) {
        String whose = units.stream()
                .filter(Option::chosen)
                .map(Option::words)
                .findFirst()
                .orElseGet(() -> words.say("review.total"));
        Row first = rows.get(0);
        Row last = rows.get(rows.size() - 1);
        String told = words.say(
                "review.picture.trend.summary",
                whose,
                rows.size(),
                first.name(),
                last.name(),
                first.completion().words(),
                last.completion().words(),
                first.onTime().words(),
                last.onTime().words(),
                first.overdue().count(),
                last.overdue().count());
        return unit == null || last.score() == null
                ? told
                : told + " " + words.say("review.picture.trend.scored", words.points(last.score()));
    }
}
