package vn.dondoc.review.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;
import vn.dondoc.review.Rate;

/** The sheet "Theo đơn vị": counts as numbers; what is assigned, the rates and the sums as formulas over them. */
final class UnitSheet {

    static final int HEAD_ROW = 4;
    private static final int COLUMNS = 31;

    /** Where figures stand, by their columns. */
    private static final String GROUP = "C";

    private final Frozen frozen;
    private final PackWords words;

    UnitSheet(Frozen frozen, PackWords words) {
        this.frozen = frozen;
        this.words = words;
    }

    /** The column of a figure that is a number there. */
    static String column(Figure figure) {
        return switch (figure) {
            case ASSIGNED -> "D";
            case DONE_ON_TIME -> "E";
            case DONE_LATE -> "F";
            case OPEN_ON_TIME -> "G";
            case OPEN_OVERDUE -> "H";
            case NO_DEADLINE -> "I";
            case AWAITING_CONFIRMATION -> "J";
            case ON_TIME_BY_ORIGINAL -> "N";
            case UPDATE_OWED -> "P";
            case UPDATED -> "Q";
            case OVERDUE_UPTO_30 -> "S";
            case OVERDUE_UPTO_90 -> "T";
            case OVERDUE_OVER_90 -> "U";
            case SILENT -> "V";
            case RETURNED -> "W";
            case EXTENSION_ASKED -> "X";
            case EXTENSION_GRANTED -> "Y";
            case STARRED -> "Z";
            case STANDING -> "AA";
            case PARTY_BUILDING -> "AB";
        };
    }

    String name() {
        return words.of("sheet.units");
    }

    int firstRow() {
        return HEAD_ROW + 1;
    }

    int lastRow() {
        return HEAD_ROW + frozen.units().size();
    }

    int totalRow() {
        return lastRow() + 1;
    }

    /** The address of a sum on this sheet, for formulas of others. */
    String total(Figure figure) {
        return "'" + name() + "'!" + column(figure) + totalRow();
    }

    /** The sum of a figure over the units whose group is named in a cell of another sheet. */
    String sumOfGroup(Figure figure, String groupCell) {
        return "SUMIF('%s'!$%s$%d:$%s$%d,%s,'%s'!%s$%d:%s$%d)"
                .formatted(
                        name(),
                        GROUP,
                        firstRow(),
                        GROUP,
                        lastRow(),
                        groupCell,
                        name(),
                        column(figure),
                        firstRow(),
                        column(figure),
                        lastRow());
    }

    SheetLayout layout() {
        List<Integer> widths = new ArrayList<>(List.of(5, 38, 20));
        widths.addAll(Collections.nCopies(COLUMNS - 3, 10));
        return new SheetLayout(name(), widths, HEAD_ROW, 2, lastRow(), List.of("A1:L1", "A2:L2"));
    }

    void write(SheetRows rows) {
        rows.start()
                .text(CellStyle.TITLE, words.of("sheet.units.title", PackText.within(frozen.label())))
                .end();
        rows.start().text(CellStyle.NOTE, words.of("sheet.units.note")).end();
        rows.start().end();
        rows.start(90);
        heads().forEach(head -> rows.text(CellStyle.HEAD, head));
        rows.end();
        int serial = 1;
        for (UnitFigures unit : frozen.units()) {
            rows.start(SheetRows.height(38, unit.name()));
            rows.number(CellStyle.COUNT, serial++);
            rows.text(CellStyle.TEXT, unit.name());
            rows.text(CellStyle.TEXT, words.group(unit.group()));
            figures(rows, unit.counts());
            rows.number(CellStyle.DECIMAL, unit.medianDaysLate());
            rows.number(CellStyle.DECIMAL, unit.score());
            rows.number(CellStyle.COUNT, unit.rank() == null ? null : BigDecimal.valueOf(unit.rank()));
            rows.end();
        }
        total(rows);
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(
                words.of("column.serial"),
                words.of("column.unit"),
                words.of("column.group"),
                words.figure(Figure.ASSIGNED)));
        Figure.BUCKETS.forEach(bucket -> heads.add(words.figure(bucket)));
        heads.addAll(List.of(
                words.of("rate.completion"),
                words.of("rate.completionOfAll"),
                words.of("rate.onTime"),
                words.figure(Figure.ON_TIME_BY_ORIGINAL),
                words.of("rate.onTimeByOriginal"),
                words.figure(Figure.UPDATE_OWED),
                words.figure(Figure.UPDATED),
                words.of("rate.update")));
        SINGLE.forEach(figure -> heads.add(words.figure(figure)));
        heads.addAll(List.of(words.of("column.median"), words.of("column.score"), words.of("column.rank")));
        return heads;
    }

    private static final List<Figure> SINGLE = List.of(
            Figure.OVERDUE_UPTO_30,
            Figure.OVERDUE_UPTO_90,
            Figure.OVERDUE_OVER_90,
            Figure.SILENT,
            Figure.RETURNED,
            Figure.EXTENSION_ASKED,
            Figure.EXTENSION_GRANTED,
            Figure.STARRED,
            Figure.STANDING,
            Figure.PARTY_BUILDING);

    private static void figures(SheetRows rows, Counts counts) {
        int row = rows.row();
        rows.formula(CellStyle.COUNT, "SUM(E%d:J%d)".formatted(row, row), counts.of(Figure.ASSIGNED));
        Figure.BUCKETS.forEach(bucket -> rows.number(CellStyle.COUNT, counts.of(bucket)));
        rates(rows, counts, CellStyle.RATE, figure -> rows.number(CellStyle.COUNT, counts.of(figure)));
        SINGLE.forEach(figure -> rows.number(CellStyle.COUNT, counts.of(figure)));
    }

    private void total(SheetRows rows) {
        Counts counts = frozen.total();
        rows.start();
        rows.blank(CellStyle.SUM_TEXT);
        rows.text(CellStyle.SUM_TEXT, words.of("total"));
        rows.blank(CellStyle.SUM_TEXT);
        sum(rows, Figure.ASSIGNED, counts);
        Figure.BUCKETS.forEach(bucket -> sum(rows, bucket, counts));
        rates(rows, counts, CellStyle.SUM_RATE, figure -> sum(rows, figure, counts));
        SINGLE.forEach(figure -> sum(rows, figure, counts));
        rows.blank(CellStyle.SUM_TEXT).blank(CellStyle.SUM_TEXT).blank(CellStyle.SUM_TEXT);
        rows.end();
    }

    private void sum(SheetRows rows, Figure figure, Counts counts) {
        String formula = frozen.units().isEmpty()
                ? "0"
                : "SUM(%s%d:%s%d)".formatted(column(figure), firstRow(), column(figure), lastRow());
        rows.formula(CellStyle.SUM, formula, counts.of(figure));
    }

    private interface Count {
        void write(Figure figure);
    }

    private static void rates(SheetRows rows, Counts counts, CellStyle style, Count count) {
        String row = String.valueOf(rows.row());
        String done = "E" + row + "+F" + row;
        rate(rows, style, done, done + "+H" + row, counts.completion());
        rate(rows, style, done, "D" + row, counts.completionOfAll());
        rate(rows, style, "E" + row, done, counts.onTime());
        count.write(Figure.ON_TIME_BY_ORIGINAL);
        rate(rows, style, "N" + row, done, counts.onTimeByOriginal());
        count.write(Figure.UPDATE_OWED);
        count.write(Figure.UPDATED);
        rate(rows, style, "Q" + row, "P" + row, counts.update());
    }

    /** Cut off to two decimals of a percent; over whole numbers this is exact. */
    static void rate(SheetRows rows, CellStyle style, String part, String whole, Rate rate) {
        rows.formula(
                style, "IF((%s)=0,\"\",INT((%s)*10000/(%s))/10000)".formatted(whole, part, whole), rate.fraction());
    }
}
