package vn.dondoc.review.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Counts;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Rate;
import vn.dondoc.review.Review;
import vn.dondoc.review.UnitLine;

/**
 * On-time rate by unit, the highest first.
 *
 * @param summary what one sees, in words
 * @param chart what is drawn, as data
 * @param cut whether only the highest and the lowest units are drawn
 * @param height how tall the picture is, in steps of five bars
 */
public record OnTimePicture(String summary, String chart, boolean cut, int height, List<Row> rows, Row total) {

    private static final int MOST = 30;

    /** @param share with a whole of nothing where the unit has completed no task */
    public record Row(String name, Share share) {}

    /** What is drawn: bars from above to below. */
    record Chart(String kind, String language, List<Bar> bars) {}

    record Bar(String name, @Nullable BigDecimal value, String label) {}

    static OnTimePicture of(Review review, LikeUnits group, PictureWords words) {
        List<Row> rows = review.of(group).stream()
                .sorted(Comparator.comparing(UnitLine::counts, HIGHEST))
                .map(line -> row(review.code(), line, words))
                .toList();
        Counts sum = review.sum(group);
        Share total = words.share(review.code(), null, sum.onTime(), "doneOnTime", "confirmed")
                .within(group);
        List<Row> rated = rows.stream().filter(row -> row.share().whole() > 0).toList();
        List<Row> drawn = drawn(rated);
        return new OnTimePicture(
                summary(rated, rows.size(), total, group, words),
                words.json(new Chart(
                        "bars",
                        words.language(),
                        drawn.stream()
                                .map(row -> new Bar(
                                        row.name(),
                                        row.share().percent(),
                                        row.share().label(words)))
                                .toList())),
                drawn.size() < rated.size(),
                Heights.of(drawn.size()),
                rows,
                new Row(words.say("review.sum", rows.size()), total));
    }

    /** By the exact rate; of equal ones the unit with more tasks first; those without a rate last. */
    private static final Comparator<Counts> HIGHEST = Comparator.comparing(
                    (Counts counts) -> exact(counts.onTime()), Comparator.reverseOrder())
            .thenComparing(Counts::confirmed, Comparator.reverseOrder());

    private static double exact(Rate rate) {
        return rate.whole() == 0 ? -1 : (double) rate.part() / rate.whole();
    }

    private static Row row(String code, UnitLine line, PictureWords words) {
        return new Row(
                line.name(words.locale()),
                words.share(code, line.shortName(), line.counts().onTime(), "doneOnTime", "confirmed"));
    }

    private static List<Row> drawn(List<Row> rated) {
        if (rated.size() <= MOST) {
            return rated;
        }
        List<Row> drawn = new ArrayList<>(rated.subList(0, MOST / 2));
        drawn.addAll(rated.subList(rated.size() - MOST / 2, rated.size()));
        return drawn;
    }

    private static String summary(List<Row> rated, int units, Share total, LikeUnits group, PictureWords words) {
        String like = words.say("review.group." + group);
        if (rated.isEmpty()) {
            return words.say("review.picture.onTime.none", like);
        }
        Row best = rated.get(0);
        Row worst = rated.get(rated.size() - 1);
        return words.say(
                "review.picture.onTime.summary",
                like,
                units,
                rated.size(),
                best.name(),
                best.share().label(words),
                worst.name(),
                worst.share().label(words),
                total.label(words));
    }
}
