package vn.dondoc.handover;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.Block;
import vn.dondoc.document.Block.Column;
import vn.dondoc.document.Block.Side;
import vn.dondoc.document.PaperWords;
import vn.dondoc.document.Words;

/** What is handed over, a table for each kind. */
final class MinuteTables {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PaperWords words;

    private MinuteTables(PaperWords words) {
        this.words = words;
    }

    static List<Block> of(List<Line> lines, PaperWords words) {
        return new MinuteTables(words).blocks(lines);
    }

    private List<Block> blocks(List<Line> lines) {
        if (lines.isEmpty()) {
            return List.of(Block.Paragraph.of(words.text("none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(words.text("summary", lines.size())));
        int part = 0;
        for (Kind kind : Kind.values()) {
            List<Line> ofKind =
                    lines.stream().filter(line -> line.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                blocks.add(new Block.Heading(2, words.text("kind." + kind, ++part, ofKind.size())));
                blocks.add(table(ofKind));
            }
        }
        return blocks;
    }

    private Block.Table table(List<Line> lines) {
        List<List<Words>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(rows.size() + 1, line)));
        return new Block.Table(
                List.of(
                        new Column(words.text("column.number"), 7, Side.CENTER),
                        new Column(words.text("column.code"), 21, Side.LEFT),
                        new Column(words.text("column.title"), 32, Side.LEFT),
                        new Column(words.text("column.due"), 15, Side.CENTER),
                        new Column(words.text("column.state"), 13.5, Side.LEFT),
                        new Column(words.text("column.percent"), 6, Side.RIGHT),
                        new Column(words.text("column.successor"), 18, Side.LEFT)),
                rows);
    }

    private List<Words> row(int number, Line line) {
        String next = line.newSubject();
        Integer percent = line.percent();
        return List.of(
                Words.of(String.valueOf(number)),
                Words.of(next == null ? line.subject() : words.text("goes.on", line.subject(), next)),
                Words.of(line.title()),
                Words.of(due(line.dueDate())),
                Words.of(words.text("state." + line.state())),
                Words.of(percent == null ? "" : String.valueOf(percent)),
                Words.of(line.successorName()));
    }

    private String due(@Nullable LocalDate date) {
        return date == null ? words.text("noDue") : DAY.format(date);
    }
}
