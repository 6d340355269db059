package vn.dondoc.review.pack;

import static vn.dondoc.document.Block.Side.CENTER;
import static vn.dondoc.document.Block.Side.LEFT;
import static vn.dondoc.document.Block.Side.RIGHT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.dondoc.document.Appendix;
import vn.dondoc.document.Block;
import vn.dondoc.document.Block.Column;
import vn.dondoc.document.Run;
import vn.dondoc.document.Words;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;
import vn.dondoc.review.LikeUnits;

/** Behind the report, across the sheet: figures by unit, scores with their formula, and the lists of tasks. */
@Component
@EnableConfigurationProperties(PackPolicy.class)
class PackAppendices {

    private final PackWords words;
    private final PrintedTasks lists;

    PackAppendices(PackWords words, PrintedTasks lists) {
        this.words = words;
        this.lists = lists;
    }

    List<Appendix> of(Frozen frozen) {
        if (frozen.units().isEmpty()) {
            return List.of();
        }
        return List.of(
                new Appendix(words.of("appendix", "I"), words.of("appendix.units"), List.of(units(frozen))),
                new Appendix(words.of("appendix", "II"), words.of("appendix.scores"), scores(frozen)),
                new Appendix(words.of("appendix", "III"), words.of("appendix.tasks"), lists.of(frozen)));
    }

    private Block units(Frozen frozen) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.of("column.serial"), 9, CENTER));
        columns.add(new Column(words.of("column.unit"), 46, LEFT));
        columns.add(new Column(words.of("column.assigned"), 15, RIGHT));
        Figure.BUCKETS.forEach(bucket -> columns.add(new Column(words.of("short." + bucket.key()), 17, RIGHT)));
        Stream.of("completion", "completionOfAll", "onTime", "onTimeByOriginal", "update")
                .forEach(rate -> columns.add(new Column(words.of("short." + rate), 19, RIGHT)));
        List<List<Words>> rows = new ArrayList<>();
        int serial = 1;
        for (LikeUnits group : frozen.groups()) {
            rows.add(line("", words.group(group), Frozen.sum(frozen.of(group)), true));
            for (UnitFigures unit : frozen.of(group)) {
                rows.add(line(String.valueOf(serial++), unit.name(), unit.counts(), false));
            }
        }
        rows.add(line("", words.of("total"), frozen.total(), true));
        return new Block.Table(columns, rows);
    }

    private static List<Words> line(String serial, String name, Counts counts, boolean bold) {
        List<String> cells = new ArrayList<>(List.of(serial, name, Numbers.text(counts.of(Figure.ASSIGNED))));
        Figure.BUCKETS.forEach(bucket -> cells.add(Numbers.text(counts.of(bucket))));
        Stream.of(
                        counts.completion(),
                        counts.completionOfAll(),
                        counts.onTime(),
                        counts.onTimeByOriginal(),
                        counts.update())
                .forEach(rate -> cells.add(Numbers.rate(rate)));
        return cells.stream()
                .map(text -> Words.of(bold ? Run.bold(text) : Run.plain(text)))
                .toList();
    }

    private List<Block> scores(Frozen frozen) {
        List<Block> blocks = new ArrayList<>();
        PackText.score(words, frozen.formula()).forEach(line -> blocks.add(Block.Paragraph.of(line)));
        List<Column> columns = List.of(
                new Column(words.of("column.rank"), 14, CENTER),
                new Column(words.of("column.unit"), 90, LEFT),
                new Column(words.of("column.assigned"), 24, RIGHT),
                new Column(words.of("column.done"), 24, RIGHT),
                new Column(words.of("column.overdue"), 24, RIGHT),
                new Column(words.of("column.median"), 26, RIGHT),
                new Column(words.of("column.score"), 24, RIGHT));
        for (LikeUnits group : frozen.groups()) {
            blocks.add(new Block.Heading(2, words.group(group)));
            List<List<Words>> rows = frozen.of(group).stream()
                    .sorted(Comparator.comparing(
                                    (UnitFigures unit) -> unit.rank() == null ? Integer.MAX_VALUE : unit.rank())
                            .thenComparing(UnitFigures::ordinal))
                    .map(PackAppendices::score)
                    .toList();
            blocks.add(new Block.Table(columns, rows));
        }
        return blocks;
    }

    private static List<Words> score(UnitFigures unit) {
        return Stream.of(
                        unit.rank() == null ? Numbers.NONE : String.valueOf(unit.rank()),
                        unit.name(),
                        Numbers.text(unit.counts().of(Figure.ASSIGNED)),
                        Numbers.text(unit.counts().confirmed()),
                        Numbers.text(unit.counts().of(Figure.OPEN_OVERDUE)),
                        Numbers.orNone(unit.medianDaysLate()),
                        Numbers.orNone(unit.score()))
                .map(Words::of)
                .toList();
    }
}
