package vn.dondoc.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Agencies, the State's or the Party's name, number, date, urgency; type and abstract. */
final class DocxHead {

    private static final PaperWords WORDS = PaperWords.FORMS;

    private final XWPFDocument docx;
    private final OfficialDocument paper;
    private final Sheet sheet;

    DocxHead(XWPFDocument docx, OfficialDocument paper, Sheet sheet) {
        this.docx = docx;
        this.paper = paper;
        this.sheet = sheet;
    }

    void write() {
        if (paper.header() != null) {
            head(paper.header());
        }
        title();
    }

    private void head(Header header) {
        XWPFTable table = DocxTables.layout(docx, 2, List.of(sheet.leftWidth(), sheet.rightWidth()));
        agencies(DocxTables.cell(table, 0, 0), header);
        state(DocxTables.cell(table, 0, 1));
        number(DocxTables.cell(table, 1, 0), header);
        DocxTables.write(DocxTables.cell(table, 1, 1), Part.PLACE_AND_DATE, header.placeAndDate());
    }

    private void agencies(XWPFTableCell cell, Header header) {
        if (header.parentAgency() != null) {
            agency(cell, Part.PARENT_AGENCY, header.parentAgency());
        }
        agency(cell, Part.ISSUING_AGENCY, header.issuingAgency());
        if (paper.form() != Form.PARTY) {
            Look look = sheet.look(Part.ISSUING_AGENCY);
            double length = Rules.partial(header.issuingAgency(), look, sheet.leftWidth());
            DocxRules.draw(DocxTables.paragraph(cell, Part.RULE), length, sheet.leftWidth());
        }
    }

    private void agency(XWPFTableCell cell, Part part, String name) {
        DocxTables.write(cell, part, Lines.of(name, sheet.look(part), sheet.leftWidth()));
    }

    private void state(XWPFTableCell cell) {
        if (paper.form() == Form.PARTY) {
            nameWithRule(cell, Part.NATIONAL_NAME, WORDS.text("party.name"));
            return;
        }
        DocxTables.write(cell, Part.NATIONAL_NAME, WORDS.text("national.name"));
        nameWithRule(cell, Part.MOTTO, WORDS.text("national.motto"));
    }

    private void nameWithRule(XWPFTableCell cell, Part part, String name) {
        DocxTables.write(cell, part, name);
        double length = Rules.whole(name, sheet.look(part), sheet.rightWidth());
        DocxRules.draw(DocxTables.paragraph(cell, Part.RULE), length, sheet.rightWidth());
    }

    private void number(XWPFTableCell cell, Header header) {
        if (paper.form() == Form.PARTY) {
            DocxTables.write(cell, Part.STAR, WORDS.text("party.star"));
        }
        DocxTables.write(cell, Part.NUMBER, header.numberLine());
        if (paper.urgency() != Urgency.NORMAL) {
            stamp(DocxTables.paragraph(cell, Part.STAMP));
        }
    }

    private void stamp(XWPFParagraph paragraph) {
        int indent = (int) DocxStyles.twips((sheet.leftWidth() - Stamps.width(paper.urgency())) / 2);
        paragraph.setSpacingBefore(120);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setBorderLeft(Borders.SINGLE);
        paragraph.setBorderRight(Borders.SINGLE);
        var borders = paragraph.getCTP().getPPr().getPBdr();
        List.of(borders.getTop(), borders.getBottom(), borders.getLeft(), borders.getRight())
                .forEach(border -> {
                    border.setColor("D00000");
                    border.setSz(BigInteger.valueOf(8));
                });
        paragraph.createRun().setText(Stamps.text(paper.urgency()));
    }

    private void title() {
        write(Part.TYPE_NAME, paper.typeName());
        if (!paper.abstractText().isBlank()) {
            XWPFParagraph paragraph = docx.createParagraph();
            paragraph.setStyle(Part.ABSTRACT.styleId());
            Look look = sheet.look(Part.ABSTRACT);
            DocxTables.write(paragraph, Lines.of(paper.abstractText(), look, Sheet.TEXT_WIDTH));
        }
        if (paper.form() == Form.PARTY) {
            write(Part.ABSTRACT, WORDS.text("party.dashes"));
        } else if (paper.form() == Form.ND30) {
            Look look = sheet.look(Part.ABSTRACT);
            double length = Rules.partial(paper.abstractText(), look, Sheet.TEXT_WIDTH);
            DocxRules.draw(docx.createParagraph(), length, Sheet.TEXT_WIDTH);
        }
    }

    private void write(Part part, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(part.styleId());
        paragraph.createRun().setText(PaperText.clean(text));
    }
}
