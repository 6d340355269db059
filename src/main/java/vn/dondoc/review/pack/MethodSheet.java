package vn.dondoc.review.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.review.Formula;

/** The sheet "Cách tính": what each number means, and the formula of the scores. */
final class MethodSheet {

    private static final int WIDTH = 110;

    private final Frozen frozen;
    private final PackWords words;

    MethodSheet(Frozen frozen, PackWords words) {
        this.frozen = frozen;
        this.words = words;
    }

    SheetLayout layout() {
        return new SheetLayout(words.of("sheet.method"), List.of(WIDTH, 14), 0, 0, 0, List.of());
    }

    void write(SheetRows rows) {
        rows.start().text(CellStyle.TITLE, words.of("sheet.method")).end();
        PackText.method(words).forEach(line -> line(rows, line));
        rows.start().end();
        rows.start().text(CellStyle.TITLE, words.of("score.title")).end();
        PackText.score(words, frozen.formula()).forEach(line -> line(rows, line));
        rows.start().end();
        Formula formula = frozen.formula();
        Stream.of(
                        new Line("score.points.completion", formula.completion()),
                        new Line("score.points.onTime", formula.onTime()),
                        new Line("score.points.onOriginal", formula.onOriginal()),
                        new Line("score.points.updated", formula.updated()),
                        new Line("score.points.returned", formula.returned().negate()),
                        new Line("score.points.starred", formula.starredWeight()),
                        new Line("score.points.minimum", BigDecimal.valueOf(formula.minimumTasks())))
                .forEach(line -> rows.start()
                        .text(CellStyle.TEXT, words.of(line.key()))
                        .number(CellStyle.DECIMAL, line.value())
                        .end());
    }

    private static void line(SheetRows rows, String words) {
        rows.start(SheetRows.height(WIDTH, words)).text(CellStyle.TEXT, words).end();
    }

    private record Line(String key, BigDecimal value) {}
}
