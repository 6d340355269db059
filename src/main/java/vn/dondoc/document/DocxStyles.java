package vn.dondoc.document;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The measures of a form as the named styles of a DOCX. */
final class DocxStyles {

    private static final String OPENING = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:docDefaults>
                <w:rPrDefault><w:rPr>
                  <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>
                  <w:sz w:val="28"/><w:szCs w:val="28"/>
                  <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>
                </w:rPr></w:rPrDefault>
                <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>
              </w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
              <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>
            """;

    private DocxStyles() {}

    static void add(XWPFDocument docx, Sheet sheet) {
        StringBuilder xml = new StringBuilder(OPENING);
        for (Part part : Part.values()) {
            xml.append(style(part, sheet.look(part)));
        }
        try {
            CTStyles styles = StylesDocument.Factory.parse(
                            xml.append("</w:styles>").toString())
                    .getStyles();
            docx.createStyles().setStyles(styles);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style(Part part, Look look) {
        return """
                <w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/><w:basedOn w:val="Normal"/><w:qFormat/>
                  <w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>
                """.formatted(part.styleId(), part.styleName(), paragraph(part, look), face(part, look));
    }

    private static String paragraph(Part part, Look look) {
        String line = part == Part.RULE
                ? "w:line=\"80\" w:lineRule=\"exact\""
                : "w:line=\"%d\" w:lineRule=\"auto\"".formatted(Math.round(240 * look.spacing()));
        return "%s<w:widowControl/><w:spacing w:before=\"%d\" w:after=\"%d\" %s/><w:ind w:firstLine=\"%d\"/><w:jc w:val=\"%s\"/>%s"
                .formatted(
                        look.keepWithNext() ? "<w:keepNext/>" : "",
                        twips(look.before()),
                        twips(look.after()),
                        line,
                        twips(look.firstLine() * Sheet.POINTS_A_MM),
                        look.align() == Look.Align.JUSTIFY
                                ? "both"
                                : look.align().name().toLowerCase(Locale.ROOT),
                        outline(part));
    }

    private static String face(Part part, Look look) {
        long halfPoints = Math.round(look.size() * 2);
        return "%s%s<w:color w:val=\"%s\"/><w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>%s"
                .formatted(
                        look.bold() ? "<w:b/><w:bCs/>" : "",
                        look.italic() ? "<w:i/><w:iCs/>" : "",
                        part == Part.STAMP ? "D00000" : "000000",
                        halfPoints,
                        halfPoints,
                        look.underline() ? "<w:u w:val=\"single\"/>" : "");
    }

    private static String outline(Part part) {
        return switch (part) {
            case HEADING_1 -> "<w:outlineLvl w:val=\"0\"/>";
            case HEADING_2 -> "<w:outlineLvl w:val=\"1\"/>";
            default -> "";
        };
    }

    static long twips(double points) {
        return Math.round(points * 20);
    }
}
