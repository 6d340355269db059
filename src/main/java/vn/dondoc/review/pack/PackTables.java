package vn.dondoc.review.pack;

import static vn.dondoc.document.Block.Side.CENTER;
import static vn.dondoc.document.Block.Side.LEFT;
import static vn.dondoc.document.Block.Side.RIGHT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.dondoc.document.Block;
import vn.dondoc.document.Block.Column;
import vn.dondoc.document.Run;
import vn.dondoc.document.Words;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Rate;

/** The tables in the body of the report. */
@Component
class PackTables {

    private final PackWords words;

    PackTables(PackWords words) {
        this.words = words;
    }

    /** The figures over all units beside those of the period before. */
    Block.Table counts(Frozen frozen) {
        List<Column> columns = List.of(
                column("column.figure", 46, LEFT),
                column("column.now", 18, RIGHT),
                column("column.before", 18, RIGHT),
                column("column.change", 18, RIGHT));
        List<List<Words>> rows = new ArrayList<>();
        rows.add(count(frozen, Figure.ASSIGNED, true));
        Figure.BUCKETS.forEach(bucket -> rows.add(count(frozen, bucket, false)));
        return new Block.Table(columns, rows);
    }

    private List<Words> count(Frozen frozen, Figure figure, boolean bold) {
        long now = frozen.total().of(figure);
        Counts before = frozen.before();
        Function<String, Words> cell = text -> Words.of(bold ? Run.bold(text) : Run.plain(text));
        return List.of(
                cell.apply(words.figure(figure)),
                cell.apply(Numbers.text(now)),
                cell.apply(before == null ? Numbers.NONE : Numbers.text(before.of(figure))),
                cell.apply(before == null ? Numbers.NONE : Numbers.change(now, before.of(figure))));
    }

    Block.Table rates(Frozen frozen) {
        List<Column> columns = List.of(
                column("column.rate", 40, LEFT),
                column("column.now", 24, RIGHT),
                column("column.before", 20, RIGHT),
                column("column.points", 16, RIGHT));
        return new Block.Table(
                columns,
                List.of(
                        rate(frozen, "rate.completion", Counts::completion),
                        rate(frozen, "rate.completionOfAll", Counts::completionOfAll),
                        rate(frozen, "rate.onTime", Counts::onTime),
                        rate(frozen, "rate.onTimeByOriginal", Counts::onTimeByOriginal),
                        rate(frozen, "rate.update", Counts::update)));
    }

    private List<Words> rate(Frozen frozen, String name, Function<Counts, Rate> of) {
        Rate now = of.apply(frozen.total());
        Counts before = frozen.before();
        return List.of(
                Words.of(words.of(name)),
                Words.of(Numbers.rateOfWhole(now)),
                Words.of(before == null ? Numbers.NONE : Numbers.rateOfWhole(of.apply(before))),
                Words.of(before == null ? Numbers.NONE : Numbers.change(now, of.apply(before))));
    }

    /** Groups of like units. */
    Block.Table groups(Frozen frozen) {
        List<Column> columns = List.of(
                column("column.group", 30, LEFT),
                column("column.units", 12, RIGHT),
                column("column.assigned", 14, RIGHT),
                column("column.done", 14, RIGHT),
                column("column.overdue", 14, RIGHT),
                column("column.completion", 22, RIGHT));
        List<List<Words>> rows = new ArrayList<>();
        for (LikeUnits group : frozen.groups()) {
            rows.add(group(words.group(group), frozen.of(group), false));
        }
        rows.add(group(words.of("total"), frozen.units(), true));
        return new Block.Table(columns, rows);
    }

    private static List<Words> group(String name, List<UnitFigures> units, boolean bold) {
        Counts counts = Frozen.sum(units);
        return List.of(
                        name,
                        Numbers.text(units.size()),
                        Numbers.text(counts.of(Figure.ASSIGNED)),
                        Numbers.text(counts.confirmed()),
                        Numbers.text(counts.of(Figure.OPEN_OVERDUE)),
                        Numbers.rate(counts.completion()))
                .stream()
                .map(text -> Words.of(bold ? Run.bold(text) : Run.plain(text)))
                .toList();
    }

    /** The units with something overdue, most first, by age. */
    Block.Table overdue(Frozen frozen) {
        List<Column> columns = List.of(
                column("column.serial", 8, CENTER),
                column("column.unit", 36, LEFT),
                column("column.overdue", 14, RIGHT),
                column("column.upTo30", 13, RIGHT),
                column("column.upTo90", 13, RIGHT),
                column("column.over90", 13, RIGHT),
                column("column.median", 15, RIGHT));
        List<UnitFigures> late = frozen.units().stream()
                .filter(unit -> unit.counts().of(Figure.OPEN_OVERDUE) > 0)
                .sorted(Comparator.comparing(
                                (UnitFigures unit) -> -unit.counts().of(Figure.OPEN_OVERDUE))
                        .thenComparing(UnitFigures::ordinal))
                .toList();
        List<List<Words>> rows = new ArrayList<>();
        for (UnitFigures unit : late) {
            rows.add(List.of(
                    Words.of(String.valueOf(rows.size() + 1)),
                    Words.of(unit.name()),
                    Words.of(Run.alert(Numbers.text(unit.counts().of(Figure.OPEN_OVERDUE)))),
                    number(unit, Figure.OVERDUE_UPTO_30),
                    number(unit, Figure.OVERDUE_UPTO_90),
                    number(unit, Figure.OVERDUE_OVER_90),
                    Words.of(Numbers.orNone(unit.medianDaysLate()))));
        }
        return new Block.Table(columns, rows);
    }

    private static Words number(UnitFigures unit, Figure figure) {
        return Words.of(Numbers.text(unit.counts().of(figure)));
    }

    private Column column(String title, double width, Block.Side side) {
        return new Column(words.of(title), width, side);
    }
}
