package vn.dondoc.review.pack;

/** How a cell of a workbook looks; the place in this list is its style there. */
enum CellStyle {
    /** Words; marked as such, so that a spreadsheet takes them for a formula not even when they are edited. */
    TEXT(0, 0, 0, 1, "horizontal=\"left\"", true),
    TITLE(0, 1, 0, 0, "horizontal=\"left\"", true),
    HEAD(0, 2, 2, 1, "horizontal=\"center\"", true),
    COUNT(3, 0, 0, 1, "", false),
    RATE(10, 0, 0, 1, "", false),
    DATE(164, 0, 0, 1, "horizontal=\"center\"", false),
    DECIMAL(4, 0, 0, 1, "", false),
    SUM_TEXT(0, 2, 3, 1, "horizontal=\"left\"", true),
    SUM(3, 2, 3, 1, "", false),
    SUM_RATE(10, 2, 3, 1, "", false),
    NOTE(0, 3, 0, 0, "horizontal=\"left\"", true),
    /** The change of a count, and of a rate in percentage points, with its sign. */
    CHANGE(165, 0, 0, 1, "", false),
    CHANGE_OF_RATE(166, 0, 0, 1, "", false);

    private final int numberFormat;
    private final int font;
    private final int fill;
    private final int border;
    private final String across;
    private final boolean words;

    CellStyle(int numberFormat, int font, int fill, int border, String across, boolean words) {
        this.numberFormat = numberFormat;
        this.font = font;
        this.fill = fill;
        this.border = border;
        this.across = across;
        this.words = words;
    }

    private String xml() {
        String wrap = this == TITLE || !words ? "" : " wrapText=\"1\"";
        return "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"%s><alignment %s vertical=\"%s\"%s/></xf>"
                .formatted(
                        numberFormat,
                        font,
                        fill,
                        border,
                        words ? " quotePrefix=\"1\"" : "",
                        across,
                        this == HEAD ? "center" : "top",
                        wrap);
    }

    /** The style sheet of a workbook. */
    static String sheet() {
        StringBuilder xml = new StringBuilder("""
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                <numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="+#,##0;-#,##0;0"/><numFmt numFmtId="166" formatCode="+0.00;-0.00;0.00"/></numFmts>
                <fonts count="4">
                <font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>
                <font><b/><sz val="14"/><name val="Times New Roman"/><family val="1"/></font>
                <font><b/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>
                <font><i/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>
                </fonts>
                <fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
                <fill><patternFill patternType="solid"><fgColor rgb="FFD9E2F0"/></patternFill></fill>
                <fill><patternFill patternType="solid"><fgColor rgb="FFF0F0F0"/></patternFill></fill></fills>
                <borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>
                <cellStyleXfs count="1"><xf/></cellStyleXfs>
                """);
        xml.append("<cellXfs count=\"").append(values().length).append("\">");
        for (CellStyle style : values()) {
            xml.append(style.xml());
        }
        return xml.append("</cellXfs></styleSheet>").toString();
    }
}
