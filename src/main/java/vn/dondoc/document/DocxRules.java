package vn.dondoc.document;

import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A drawn line: a low paragraph with a top border, indented until it has the line's length. */
final class DocxRules {

    private DocxRules() {}

    /**
     * @param length of the line in points
     * @param room the width of the column in points
     */
    static void draw(XWPFParagraph paragraph, double length, double room) {
        int indent = (int) DocxStyles.twips((room - length) / 2);
        paragraph.setSpacingBefore(60);
        paragraph.setStyle(Part.RULE.styleId());
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setBorderTop(Borders.SINGLE);
    }
}
