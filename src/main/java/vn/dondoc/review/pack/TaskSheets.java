package vn.dondoc.review.pack;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The sheets "Danh sách nhiệm vụ": all tasks, unit by unit. The rows of a unit are written on their own, so that a long
 * making goes on where it stopped; where they stand follows from the frozen numbers.
 */
final class TaskSheets {

    static final int HEAD_ROW = 3;

    /** What a spreadsheet takes, with some room. */
    private static final int MOST_ROWS = 1_000_000;

    private static final List<Integer> WIDTHS =
            List.of(7, 20, 70, 34, 16, 16, 11, 22, 20, 9, 12, 12, 12, 12, 12, 10, 10, 10, 10, 10);

    private final PackWords words;
    private final List<UnitFigures> units;
    private final Map<Integer, Place> places = new TreeMap<>();

    /** @param serial of the unit's first task in the whole list */
    private record Place(int sheet, int rowBefore, int serial) {}

    TaskSheets(List<UnitFigures> units, PackWords words) {
        this.units = units;
        this.words = words;
        int sheet = 0;
        int row = HEAD_ROW;
        int serial = 1;
        for (UnitFigures unit : units) {
            if (row + unit.tasks() > MOST_ROWS && row > HEAD_ROW) {
                sheet++;
                row = HEAD_ROW;
            }
            places.put(unit.ordinal(), new Place(sheet, row, serial));
            row += (int) unit.tasks();
            serial += (int) unit.tasks();
        }
    }

    int count() {
        return 1 + places.values().stream().mapToInt(Place::sheet).max().orElse(0);
    }

    List<UnitFigures> on(int sheet) {
        return units.stream().filter(unit -> place(unit).sheet() == sheet).toList();
    }

    SheetLayout layout(int sheet) {
        String name = words.of("sheet.tasks");
        int last = on(sheet).stream()
                .mapToInt(unit -> place(unit).rowBefore() + (int) unit.tasks())
                .max()
                .orElse(HEAD_ROW);
        return new SheetLayout(
                sheet == 0 ? name : name + " (" + (sheet + 1) + ")", WIDTHS, HEAD_ROW, 3, last, List.of("A1:H1"));
    }

    void heads(SheetRows rows, String label) {
        rows.start()
                .text(CellStyle.TITLE, words.of("sheet.tasks.title", PackText.within(label)))
                .end();
        rows.start().end();
        rows.start(46);
        for (String key : COLUMNS) {
            rows.text(CellStyle.HEAD, words.of("task." + key));
        }
        rows.end();
    }

    private static final List<String> COLUMNS = List.of(
            "serial",
            "code",
            "title",
            "unit",
            "session",
            "nature",
            "scored",
            "bucket",
            "state",
            "percent",
            "issued",
            "original",
            "due",
            "submitted",
            "confirmed",
            "late",
            "starred",
            "returns",
            "asked",
            "granted");

    /** Writes the rows of one unit as they will stand in the sheet. */
    Unit unit(UnitFigures unit, Appendable out) {
        Place place = place(unit);
        return new Unit(unit.name(), new SheetRows(out, place.rowBefore()), place.serial());
    }

    private Place place(UnitFigures unit) {
        return Objects.requireNonNull(places.get(unit.ordinal()));
    }

    /** The rows of a unit under way. */
    final class Unit {

        private final String name;
        private final SheetRows rows;
        private int serial;

        private Unit(String name, SheetRows rows, int serial) {
            this.name = name;
            this.rows = rows;
            this.serial = serial;
        }

        void write(FrozenTask task) {
            rows.start(Math.max(SheetRows.height(70, task.title()), SheetRows.height(34, name)));
            rows.number(CellStyle.COUNT, serial++);
            rows.text(CellStyle.TEXT, task.code());
            rows.text(CellStyle.TEXT, task.title());
            rows.text(CellStyle.TEXT, name);
            rows.text(CellStyle.TEXT, task.sessionCode());
            rows.text(CellStyle.TEXT, words.nature(task.nature()));
            rows.text(CellStyle.TEXT, yes(task.scored()));
            rows.text(CellStyle.TEXT, task.scored() ? words.bucket(task.bucket()) : null);
            rows.text(CellStyle.TEXT, words.state(task.state()));
            rows.number(CellStyle.COUNT, task.percent());
            rows.day(CellStyle.DATE, task.issuedOn());
            rows.day(CellStyle.DATE, task.originalDueDate());
            rows.day(CellStyle.DATE, task.dueDate());
            rows.day(CellStyle.DATE, task.submittedOn());
            rows.day(CellStyle.DATE, task.confirmedOn());
            if (task.daysLate() == null) {
                rows.blank(CellStyle.COUNT);
            } else {
                rows.number(CellStyle.COUNT, task.daysLate());
            }
            rows.text(CellStyle.TEXT, yes(task.starred()));
            rows.number(CellStyle.COUNT, task.returns());
            rows.number(CellStyle.COUNT, task.extensionsAsked());
            rows.number(CellStyle.COUNT, task.extensionsGranted());
            rows.end();
        }

        private String yes(boolean is) {
            return is ? words.of("yes") : "";
        }
    }
}
