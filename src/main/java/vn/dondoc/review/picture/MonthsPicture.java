package vn.dondoc.review.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Counts;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Rate;
import vn.dondoc.review.Review;
import vn.dondoc.review.UnitLine;

/** A rate of each unit in each month, from the months whose figures are frozen, and the one that runs. */
public record MonthsPicture(
        String summary, String chart, boolean cut, int height, List<Month> months, List<Row> rows, List<Option> rates) {

    private static final int MOST = 30;

    /** @param live whether its figures still move */
    public record Month(String code, String name, boolean live) {}

    /** @param cells one a month; null where the unit had nothing */
    public record Row(String name, List<@Nullable Share> cells) {

        /** From 0 to 4, the darker the lower, for a table that is read like the picture. */
        public String shade(Share share) {
            BigDecimal percent = share.percent();
            return percent == null ? "none" : String.valueOf(Math.min(4, percent.intValue() / 20));
        }
    }

    record Chart(String kind, String language, List<String> columns, List<String> rows, List<Cell> cells) {}

    record Cell(int column, int row, BigDecimal value, String label) {}

    /** @param months the earliest first */
    static MonthsPicture of(
            List<Review> months, LikeUnits group, boolean byCompletion, List<Option> rates, PictureWords words) {
        List<Month> heads = months.stream()
                .map(month -> new Month(month.code(), words.period(month.period()), month.frozen() == null))
                .toList();
        Map<String, String> names = names(months, group, words);
        List<Row> rows = names.entrySet().stream()
                .map(unit -> new Row(
                        unit.getValue(),
                        months.stream()
                                .map(month -> cell(month, unit.getKey(), byCompletion, words))
                                .toList()))
                .toList();
        List<Row> drawn = rows.size() <= MOST ? rows : lowest(rows);
        return new MonthsPicture(
                summary(rows, heads, group, byCompletion, words),
                words.json(chart(heads, drawn, byCompletion, words)),
                drawn.size() < rows.size(),
                Heights.of(drawn.size()),
                heads,
                rows,
                rates);
    }

    /** Short names with names, in the order of the latest month that has the unit. */
    private static Map<String, String> names(List<Review> months, LikeUnits group, PictureWords words) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int at = months.size() - 1; at >= 0; at--) {
            months.get(at).of(group).forEach(line -> names.putIfAbsent(line.shortName(), line.name(words.locale())));
        }
        return names;
    }

    private static @Nullable Share cell(Review month, String unit, boolean byCompletion, PictureWords words) {
        return month.lines().stream()
                .filter(line -> line.shortName().equals(unit))
                .map(UnitLine::counts)
                .findFirst()
                .map(counts -> share(month.code(), unit, counts, byCompletion, words))
                .filter(share -> share.whole() > 0)
                .orElse(null);
    }

    private static Share share(String code, String unit, Counts counts, boolean byCompletion, PictureWords words) {
        Rate rate = byCompletion ? counts.completion() : counts.onTime();
        return byCompletion
                ? words.share(code, unit, rate, "confirmed", "due")
                : words.share(code, unit, rate, "doneOnTime", "confirmed");
    }

    /** Those that are lowest in the latest month that they have, in the order of the table. */
    private static List<Row> lowest(List<Row> rows) {
        List<Row> lowest = rows.stream()
                .sorted(Comparator.comparing(MonthsPicture::latest))
                .limit(MOST)
                .toList();
        return rows.stream().filter(lowest::contains).toList();
    }

    private static BigDecimal latest(Row row) {
        return row.cells().stream()
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(Share::percent)
                .orElse(BigDecimal.valueOf(100));
    }

    private static Chart chart(List<Month> months, List<Row> rows, boolean byCompletion, PictureWords words) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int month = 0; month < months.size(); month++) {
                Share share = rows.get(row).cells().get(month);
                if (share != null && share.percent() != null) {
                    cells.add(new Cell(month, row, share.percent(), share.label(words)));
                }
            }
        }
        return new Chart(
                "heat",
                words.language(),
                months.stream().map(Month::name).toList(),
                rows.stream().map(Row::name).toList(),
                cells);
    }

    /** A share with the unit and the month that it is of. */
    private record Told(String unit, String month, Share share) {

        BigDecimal percent() {
            return Objects.requireNonNullElse(share.percent(), BigDecimal.ZERO);
        }
    }

    private static String summary(
            List<Row> rows, List<Month> months, LikeUnits group, boolean byCompletion, PictureWords words) {
        List<Told> told = rows.stream()
                .flatMap(row -> Stream.iterate(0, at -> at < months.size(), at -> at + 1)
                        .filter(at -> row.cells().get(at) != null)
                        .map(at -> new Told(
                                row.name(),
                                months.get(at).name(),
                                Objects.requireNonNull(row.cells().get(at)))))
                .toList();
        String rate = words.say("review.picture.months." + (byCompletion ? "completion" : "onTime"));
        String like = words.say("review.group." + group);
        if (told.isEmpty()) {
            return words.say("review.picture.months.none", rate, like);
        }
        Told best = told.stream().max(Comparator.comparing(Told::percent)).orElseThrow();
        Told worst = told.stream().min(Comparator.comparing(Told::percent)).orElseThrow();
        return words.say(
                "review.picture.months.summary",
                rate,
                like,
                rows.size(),
                months.size(),
                best.unit(),
                best.month(),
                best.share().label(words),
                worst.unit(),
                worst.month(),
                worst.share().label(words));
    }
}
