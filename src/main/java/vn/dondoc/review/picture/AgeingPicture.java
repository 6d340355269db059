package vn.dondoc.review.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Review;
import vn.dondoc.review.UnitLine;

/** For how long the overdue tasks are overdue, by unit, those with most of them first. */
public record AgeingPicture(String summary, String chart, boolean cut, int height, List<Row> rows, Row total) {

    private static final int MOST = 25;
    private static final List<Figure> SHOWN =
            Stream.concat(Stream.of(Figure.OPEN_OVERDUE), Figure.AGES.stream()).toList();

    /** @param counts all that is overdue, and its three ages */
    public record Row(String name, List<Count> counts) {

        long overdue() {
            return counts.get(0).count();
        }
    }

    record Chart(String kind, String language, List<String> names, List<Part> parts, List<Long> totals) {}

    record Part(String name, List<Long> values) {}

    static AgeingPicture of(Review review, LikeUnits group, PictureWords words) {
        List<Row> rows = review.of(group).stream()
                .filter(line -> line.counts().of(Figure.OPEN_OVERDUE) > 0)
                .sorted(Comparator.comparing((UnitLine line) -> line.counts().of(Figure.OPEN_OVERDUE))
                        .thenComparing(line -> line.counts().of(Figure.OVERDUE_OVER_90))
                        .reversed())
                .map(line ->
                        row(line.name(words.locale()), review.code(), line.shortName(), null, line.counts(), words))
                .toList();
        Row total =
                row(words.say("review.sum", rows.size()), review.code(), null, group.name(), review.sum(group), words);
        List<Row> drawn = rows.stream().limit(MOST).toList();
        return new AgeingPicture(
                summary(rows, total, group, words),
                words.json(chart(drawn, words)),
                drawn.size() < rows.size(),
                Heights.of(drawn.size()),
                rows,
                total);
    }

    private static Row row(
            String name,
            String code,
            @Nullable String unit,
            @Nullable String group,
            Counts counts,
            PictureWords words) {
        return new Row(
                name,
                SHOWN.stream()
                        .map(figure -> new Count(counts.of(figure), words.tasks(code, unit, group, figure.key())))
                        .toList());
    }

    private static Chart chart(List<Row> drawn, PictureWords words) {
        List<Part> parts = new ArrayList<>();
        for (int age = 1; age < SHOWN.size(); age++) {
            int at = age;
            parts.add(new Part(
                    words.say("review.figure." + SHOWN.get(age).key()),
                    drawn.stream().map(row -> row.counts().get(at).count()).toList()));
        }
        return new Chart(
                "ages",
                words.language(),
                drawn.stream().map(Row::name).toList(),
                parts,
                drawn.stream().map(Row::overdue).toList());
    }

    private static String summary(List<Row> rows, Row total, LikeUnits group, PictureWords words) {
        String like = words.say("review.group." + group);
        return rows.isEmpty()
                ? words.say("review.picture.ageing.none", like)
                : words.say(
                        "review.picture.ageing.summary",
                        like,
                        total.overdue(),
                        total.counts().get(1).count(),
                        total.counts().get(2).count(),
                        total.counts().get(3).count(),
                        rows.get(0).name(),
                        rows.get(0).overdue());
    }
}
