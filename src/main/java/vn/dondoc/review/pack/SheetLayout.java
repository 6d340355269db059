package vn.dondoc.review.pack;

import java.util.List;

/**
 * What surrounds the rows of a sheet.
 *
 * @param widths of the columns, in letters
 * @param headRow the row with the titles of the columns, which stays in sight and is printed on each page; 0 for none
 * @param fixedColumns so many columns stay in sight
 * @param lastRow the last row that can be filtered; 0 where nothing is filtered
 * @param merged stretches such as {@code A1:F1}
 */
record SheetLayout(String name, List<Integer> widths, int headRow, int fixedColumns, int lastRow, List<String> merged) {

    private static final int A3 = 8;
    private static final int A4 = 9;
    private static final int WIDEST_ON_A4 = 200;

    SheetLayout {
        widths = List.copyOf(widths);
        merged = List.copyOf(merged);
    }

    String before(boolean selected) {
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"");
        xml.append(selected ? " tabSelected=\"1\">" : ">").append(pane()).append("</sheetView></sheetViews>");
        xml.append("<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < widths.size(); i++) {
            xml.append("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                    .formatted(i + 1, i + 1, widths.get(i)));
        }
        return xml.append("</cols><sheetData>\n").toString();
    }

    String after() {
        StringBuilder xml = new StringBuilder("</sheetData>");
        if (lastRow > headRow && headRow > 0) {
            xml.append("<autoFilter ref=\"A%d:%s%d\"/>".formatted(headRow, SheetRows.letter(widths.size()), lastRow));
        }
        if (!merged.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merged.size()).append("\">");
            merged.forEach(each -> xml.append("<mergeCell ref=\"").append(each).append("\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.append(
                        "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                                + "<pageSetup paperSize=\"" + paper()
                                + "\" orientation=\"landscape\" fitToHeight=\"0\"/>"
                                + "<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>")
                .toString();
    }

    /** A4, or A3 where that would be too small to read. */
    private int paper() {
        return widths.stream().mapToInt(Integer::intValue).sum() > WIDEST_ON_A4 ? A3 : A4;
    }

    /** The names by which a spreadsheet knows what is filtered, and what each printed page repeats. */
    String definedNames(int index) {
        if (headRow == 0) {
            return "";
        }
        String quoted = "'" + escaped(name).replace("'", "''") + "'";
        String filtered = lastRow > headRow
                ? "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"%d\" hidden=\"1\">%s!$A$%d:$%s$%d</definedName>"
                        .formatted(index, quoted, headRow, SheetRows.letter(widths.size()), lastRow)
                : "";
        return filtered
                + "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"%d\">%s!$%d:$%d</definedName>"
                        .formatted(index, quoted, headRow, headRow);
    }

    private String pane() {
        if (headRow == 0) {
            return "";
        }
        String corner = SheetRows.letter(fixedColumns + 1) + (headRow + 1);
        String across = fixedColumns == 0 ? "" : " xSplit=\"" + fixedColumns + "\"";
        String active = fixedColumns == 0 ? "bottomLeft" : "bottomRight";
        return "<pane%s ySplit=\"%d\" topLeftCell=\"%s\" activePane=\"%s\" state=\"frozen\"/><selection pane=\"%s\"/>"
                .formatted(across, headRow, corner, active, active);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
