package vn.dondoc.review.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Rate;

/** The sheet "Tổng hợp": every number is a formula over the sheet of the units, but those of the period before. */
final class SummarySheet {

    private static final List<Figure> LISTED = listed();

    private final Frozen frozen;
    private final UnitSheet units;
    private final PackWords words;

    SummarySheet(Frozen frozen, UnitSheet units, PackWords words) {
        this.frozen = frozen;
        this.units = units;
        this.words = words;
    }

    private static List<Figure> listed() {
        List<Figure> listed = new ArrayList<>();
        listed.add(Figure.ASSIGNED);
        listed.addAll(Figure.BUCKETS);
        listed.addAll(Figure.AGES);
        listed.addAll(List.of(
                Figure.SILENT,
                Figure.RETURNED,
                Figure.EXTENSION_ASKED,
                Figure.EXTENSION_GRANTED,
                Figure.STARRED,
                Figure.STANDING,
                Figure.PARTY_BUILDING));
        return List.copyOf(listed);
    }

    SheetLayout layout() {
        return new SheetLayout(
                words.of("sheet.summary"),
                List.of(44, 15, 15, 15, 15, 15, 15, 15, 15),
                0,
                0,
                0,
                List.of("A1:I1", "A2:I2", "A3:I3", "A4:I4", "A5:I5"));
    }

    void write(SheetRows rows) {
        rows.start()
                .text(CellStyle.TITLE, words.of("sheet.summary.title", PackText.within(frozen.label())))
                .end();
        rows.start().text(CellStyle.NOTE, PackText.span(words, frozen.period())).end();
        rows.start()
                .text(CellStyle.NOTE, PackText.cutOff(words, frozen.period()))
                .end();
        rows.start().text(CellStyle.NOTE, words.of("sheet.summary.note")).end();
        rows.start()
                .text(CellStyle.NOTE, frozen.before() == null ? words.of("noneBefore") : "")
                .end();
        counts(rows);
        rows.start().end();
        rates(rows);
        rows.start().end();
        groups(rows);
    }

    private void counts(SheetRows rows) {
        heads(rows, "column.figure", "column.now", "column.before", "column.change");
        for (Figure figure : LISTED) {
            rows.start().text(CellStyle.TEXT, words.figure(figure));
            long now = frozen.total().of(figure);
            rows.formula(CellStyle.COUNT, units.total(figure), now);
            Counts before = frozen.before();
            if (before == null) {
                rows.blank(CellStyle.COUNT).blank(CellStyle.COUNT);
            } else {
                rows.number(CellStyle.COUNT, before.of(figure));
                rows.formula(CellStyle.CHANGE, "B%d-C%d".formatted(rows.row(), rows.row()), now - before.of(figure));
            }
            rows.end();
        }
    }

    private void rates(SheetRows rows) {
        heads(rows, "column.rate", "column.part", "column.whole", "column.now", "column.before", "column.points");
        String done = units.total(Figure.DONE_ON_TIME) + "+" + units.total(Figure.DONE_LATE);
        String due = done + "+" + units.total(Figure.OPEN_OVERDUE);
        rate(rows, "rate.completion", done, due, Counts::completion);
        rate(rows, "rate.completionOfAll", done, units.total(Figure.ASSIGNED), Counts::completionOfAll);
        rate(rows, "rate.onTime", units.total(Figure.DONE_ON_TIME), done, Counts::onTime);
        rate(rows, "rate.onTimeByOriginal", units.total(Figure.ON_TIME_BY_ORIGINAL), done, Counts::onTimeByOriginal);
        rate(rows, "rate.update", units.total(Figure.UPDATED), units.total(Figure.UPDATE_OWED), Counts::update);
    }

    private void rate(SheetRows rows, String name, String part, String whole, Function<Counts, Rate> of) {
        Rate now = of.apply(frozen.total());
        rows.start().text(CellStyle.TEXT, words.of(name));
        String row = String.valueOf(rows.row());
        rows.formula(CellStyle.COUNT, part, now.part()).formula(CellStyle.COUNT, whole, now.whole());
        UnitSheet.rate(rows, CellStyle.RATE, "B" + row, "C" + row, now);
        Counts before = frozen.before();
        BigDecimal is = now.percent();
        BigDecimal was = before == null ? null : of.apply(before).percent();
        if (before == null || was == null) {
            rows.blank(CellStyle.RATE).blank(CellStyle.COUNT);
        } else {
            rows.number(CellStyle.RATE, of.apply(before).fraction());
            rows.formula(
                    CellStyle.CHANGE_OF_RATE,
                    "IF(D%s=\"\",\"\",ROUND((D%s-E%s)*100,2))".formatted(row, row, row),
                    is == null ? null : is.subtract(was));
        }
        rows.end();
    }

    private void groups(SheetRows rows) {
        rows.start(46).text(CellStyle.HEAD, words.of("column.group"));
        rows.text(CellStyle.HEAD, words.figure(Figure.ASSIGNED));
        Figure.BUCKETS.forEach(bucket -> rows.text(CellStyle.HEAD, words.figure(bucket)));
        rows.text(CellStyle.HEAD, words.of("rate.completion")).end();
        for (LikeUnits group : frozen.groups()) {
            Counts counts = Frozen.sum(frozen.of(group));
            rows.start().text(CellStyle.TEXT, words.group(group));
            String row = String.valueOf(rows.row());
            rows.formula(CellStyle.COUNT, units.sumOfGroup(Figure.ASSIGNED, "$A" + row), counts.of(Figure.ASSIGNED));
            Figure.BUCKETS.forEach(
                    bucket -> rows.formula(CellStyle.COUNT, units.sumOfGroup(bucket, "$A" + row), counts.of(bucket)));
            String done = "C" + row + "+D" + row;
            UnitSheet.rate(rows, CellStyle.RATE, done, done + "+F" + row, counts.completion());
            rows.end();
        }
    }

    private void heads(SheetRows rows, String... keys) {
        rows.start(32);
        for (String key : keys) {
            rows.text(CellStyle.HEAD, words.of(key));
        }
        rows.end();
    }
}
