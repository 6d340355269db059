package vn.dondoc.review.pack;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts the workbook of a pack together; the rows of its tasks are there already, unit by unit. */
@Component
class PackWorkbook {

    private final PackWords words;

    PackWorkbook(PackWords words) {
        this.words = words;
    }

    /** @param rows the rows of a unit as {@link TaskSheets#unit} wrote them */
    byte[] write(Frozen frozen, Function<UnitFigures, InputStream> rows) {
        UnitSheet units = new UnitSheet(frozen, words);
        SummarySheet summary = new SummarySheet(frozen, units, words);
        MethodSheet method = new MethodSheet(frozen, words);
        TaskSheets tasks = new TaskSheets(frozen.units(), words);
        try (WorkbookFile book = new WorkbookFile(
                words.of("sheet.summary.title", PackText.within(frozen.label())),
                frozen.letterhead().agency(),
                Packs.frozenAt(frozen.period()))) {
            book.sheet(summary.layout(), summary::write);
            book.sheet(units.layout(), units::write);
            for (int sheet = 0; sheet < tasks.count(); sheet++) {
                tasks(book, frozen, tasks, sheet, rows);
            }
            book.sheet(method.layout(), method::write);
            return book.bytes();
        }
    }

    private static void tasks(
            WorkbookFile book, Frozen frozen, TaskSheets tasks, int sheet, Function<UnitFigures, InputStream> rows) {
        List<UnitFigures> units = tasks.on(sheet);
        book.sheet(tasks.layout(sheet), (out, writer) -> {
            tasks.heads(new SheetRows(writer, 0), frozen.label());
            writer.flush();
            for (UnitFigures unit : units) {
                try (InputStream written = rows.apply(unit)) {
                    written.transferTo(out);
                }
            }
        });
    }
}
