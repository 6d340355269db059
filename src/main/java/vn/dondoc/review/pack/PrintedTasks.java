package vn.dondoc.review.pack;

import static vn.dondoc.document.Block.Side.CENTER;
import static vn.dondoc.document.Block.Side.LEFT;
import static vn.dondoc.document.Block.Side.RIGHT;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.document.Block;
import vn.dondoc.document.Block.Column;
import vn.dondoc.document.Run;
import vn.dondoc.document.Words;
import vn.dondoc.review.Figure;

/**
 * The printed lists: a table for each unit and bucket. Where a period has more tasks than are printed, every table is
 * cut at the same length and says how many more the workbook has.
 */
@Component
class PrintedTasks {

    /** The order in which they are printed: what is late comes first. */
    private static final List<Figure> PRINTED = List.of(
            Figure.OPEN_OVERDUE,
            Figure.OPEN_ON_TIME,
            Figure.DONE_LATE,
            Figure.DONE_ON_TIME,
            Figure.AWAITING_CONFIRMATION,
            Figure.NO_DEADLINE);

    private final FrozenRows rows;
    private final PackWords words;
    private final PackPolicy policy;

    PrintedTasks(FrozenRows rows, PackWords words, PackPolicy policy) {
        this.rows = rows;
        this.words = words;
        this.policy = policy;
    }

    List<Block> of(Frozen frozen) {
        long longest = longest(frozen.units(), policy.listedTasks());
        List<Block> blocks = new ArrayList<>();
        for (UnitFigures unit : frozen.units()) {
            if (unit.counts().of(Figure.ASSIGNED) > 0) {
                blocks.add(new Block.Heading(1, unit.name()));
                PRINTED.stream()
                        .filter(bucket -> unit.counts().of(bucket) > 0)
                        .forEach(bucket -> add(blocks, frozen, unit, bucket, longest));
            }
        }
        return blocks;
    }

    private void add(List<Block> blocks, Frozen frozen, UnitFigures unit, Figure bucket, long longest) {
        long count = unit.counts().of(bucket);
        blocks.add(new Block.Heading(2, words.of("list.title", words.figure(bucket), Numbers.text(count))));
        int printed = (int) Math.min(count, longest);
        if (printed > 0) {
            blocks.add(
                    new Block.Table(columns(), rows(rows.first(frozen.period().id(), unit.unitId(), bucket, printed))));
        }
        if (printed < count) {
            blocks.add(new Block.Paragraph(Words.of(Run.italic(words.of("list.more", Numbers.text(count - printed))))));
        }
    }

    private List<Column> columns() {
        return List.of(
                new Column(words.of("column.serial"), 10, CENTER),
                new Column(words.of("task.code"), 34, LEFT),
                new Column(words.of("task.title"), 104, LEFT),
                new Column(words.of("task.original"), 22, CENTER),
                new Column(words.of("task.due"), 22, CENTER),
                new Column(words.of("task.submitted"), 22, CENTER),
                new Column(words.of("task.late"), 14, RIGHT),
                new Column(words.of("task.state"), 26, LEFT));
    }

    private List<List<Words>> rows(List<FrozenTask> tasks) {
        List<List<Words>> rows = new ArrayList<>();
        for (FrozenTask task : tasks) {
            rows.add(List.of(
                    Words.of(String.valueOf(rows.size() + 1)),
                    Words.of(task.code()),
                    Words.of(task.starred() ? "★ " + task.title() : task.title()),
                    Words.of(Numbers.day(task.originalDueDate())),
                    Words.of(Numbers.day(task.dueDate())),
                    Words.of(Numbers.day(task.submittedOn())),
                    task.daysLate() == null
                            ? Words.of(Numbers.NONE)
                            : Words.of(Run.alert(Numbers.text(task.daysLate()))),
                    Words.of(words.state(task.state()))));
        }
        return rows;
    }

    /** The greatest length at which all tables together hold no more than so many rows. */
    static long longest(List<UnitFigures> units, long most) {
        List<Long> counts = units.stream()
                .flatMap(unit -> PRINTED.stream().map(unit.counts()::of))
                .filter(count -> count > 0)
                .sorted()
                .toList();
        long left = most;
        for (int i = 0; i < counts.size(); i++) {
            long share = left / (counts.size() - i);
            if (counts.get(i) > share) {
                return share;
            }
            left -= counts.get(i);
        }
        return Long.MAX_VALUE;
    }
}
