package vn.dondoc.review.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a sheet one after the other, so that no sheet is held as a whole. Words are written as words: no
 * sign at their beginning makes a formula of them.
 */
final class SheetRows {

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 32_000;
    private static final int LINE = 15;

    /** A row is no higher than 409 points. */
    private static final int MOST_LINES = 27;

    private final Appendable out;
    private int row;
    private int column;

    /** @param row the number of the row before the first one, 0 at the top of a sheet */
    SheetRows(Appendable out, int row) {
        this.out = out;
        this.row = row;
    }

    /** The number of the row that is written. */
    int row() {
        return row;
    }

    SheetRows start() {
        return start(0);
    }

    /** @param height in points, or 0 for as high as it needs to be */
    SheetRows start(int height) {
        row++;
        column = 0;
        write("<row r=\"" + row + "\"" + (height == 0 ? "" : " ht=\"" + height + "\" customHeight=\"1\"") + ">");
        return this;
    }

    void end() {
        write("</row>\n");
    }

    SheetRows text(CellStyle style, @Nullable String words) {
        if (words == null || words.isEmpty()) {
            return blank(style);
        }
        open(style, " t=\"inlineStr\"");
        write("<is><t xml:space=\"preserve\">");
        escaped(words);
        write("</t></is></c>");
        return this;
    }

    SheetRows blank(CellStyle style) {
        open(style, "");
        write("</c>");
        return this;
    }

    SheetRows number(CellStyle style, long number) {
        open(style, "");
        write("<v>" + number + "</v></c>");
        return this;
    }

    SheetRows number(CellStyle style, @Nullable BigDecimal number) {
        if (number == null) {
            return blank(style);
        }
        open(style, "");
        write("<v>" + number.toPlainString() + "</v></c>");
        return this;
    }

    SheetRows day(CellStyle style, @Nullable LocalDate day) {
        return day == null ? blank(style) : number(style, ChronoUnit.DAYS.between(FIRST_DAY, day));
    }

    /**
     * A formula of ours with its present result, for those that show a workbook without computing it.
     *
     * @param result null where it is an empty text
     */
    SheetRows formula(CellStyle style, String formula, @Nullable BigDecimal result) {
        open(style, result == null ? " t=\"str\"" : "");
        write("<f>");
        escaped(formula);
        write("</f><v>" + (result == null ? "" : result.toPlainString()) + "</v></c>");
        return this;
    }

    SheetRows formula(CellStyle style, String formula, long result) {
        return formula(style, formula, BigDecimal.valueOf(result));
    }

    /** The height that words need in a column of this width, in points: not every spreadsheet finds it by itself. */
    static int height(int width, String words) {
        int lines = 1 + (words.length() - 1) / Math.max(1, width * 9 / 10);
        return LINE * Math.max(1, Math.min(lines, MOST_LINES));
    }

    /** {@code AB} of the 28th column, counted from 1. */
    static String letter(int column) {
        String before = column > 26 ? letter((column - 1) / 26) : "";
        return before + (char) ('A' + (column - 1) % 26);
    }

    private void open(CellStyle style, String type) {
        column++;
        write("<c r=\"" + letter(column) + row + "\" s=\"" + style.ordinal() + "\"" + type + ">");
    }

    private void escaped(String words) {
        StringBuilder xml = new StringBuilder(words.length() + 16);
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .limit(LONGEST)
                .forEach(sign -> {
                    switch (sign) {
                        case '<' -> xml.append("&lt;");
                        case '>' -> xml.append("&gt;");
                        case '&' -> xml.append("&amp;");
                        case '\n' -> xml.append("&#10;");
                        default -> appendAllowed(xml, sign);
                    }
                });
        write(xml);
    }

    /** Control signs and lone halves of pairs are nothing that XML may hold. */
    private static void appendAllowed(StringBuilder xml, int sign) {
        boolean allowed =
                sign == '\t' || sign >= 0x20 && sign <= 0xD7FF || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000;
        if (allowed) {
            xml.appendCodePoint(sign);
        }
    }

    private void write(CharSequence xml) {
        try {
            out.append(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
