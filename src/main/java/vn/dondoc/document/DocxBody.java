package vn.dondoc.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/** The blocks of a paper, its recipients and its signature. */
final class DocxBody {

    private final XWPFDocument docx;
    private final OfficialDocument paper;
    private final Sheet sheet;
    private @Nullable XWPFParagraph last;
    private double width = Sheet.TEXT_WIDTH;
    private Part cellHead = Part.CELL_HEAD;
    private Part cell = Part.CELL;

    DocxBody(XWPFDocument docx, OfficialDocument paper, Sheet sheet) {
        this.docx = docx;
        this.paper = paper;
        this.sheet = sheet;
    }

    void write(List<Appendix> appendices) {
        paper.blocks().forEach(this::block);
        if (paper.signature() != null || !paper.recipients().isEmpty()) {
            if (last != null) {
                last.setKeepNext(true);
                last.setSpacingAfter(240);
            }
            closing();
        }
        appendices.forEach(this::appendix);
    }

    private void appendix(Appendix appendix) {
        boolean first = width == Sheet.TEXT_WIDTH;
        if (first) {
            DocxPage.across(docx);
            width = Sheet.WIDE_TEXT_WIDTH;
            cellHead = Part.LIST_HEAD;
            cell = Part.LIST_CELL;
        }
        XWPFParagraph label = docx.createParagraph();
        label.setStyle(Part.TYPE_NAME.styleId());
        label.setPageBreak(!first);
        label.createRun().setText(PaperText.clean(appendix.label()));
        XWPFParagraph title = docx.createParagraph();
        title.setStyle(Part.ABSTRACT.styleId());
        DocxTables.write(title, Lines.of(appendix.title(), sheet.look(Part.ABSTRACT), width));
        last = null;
        appendix.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            Part part = heading.level() == 1 ? Part.HEADING_1 : Part.HEADING_2;
            paragraph(part, "", Words.of(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(Part.BODY, "", paragraph.words());
        } else if (block instanceof Block.Item item) {
            paragraph(Part.ITEM, item.label() + " ", item.words());
        } else if (block instanceof Block.Bullet bullet) {
            paragraph(Part.BULLET, "- ", bullet.words());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Signatures signatures) {
            signatures(signatures.sides());
        }
    }

    private void signatures(List<Signature> sides) {
        int rows = (sides.size() + 1) / 2;
        XWPFTable table = DocxTables.layout(docx, rows, List.of(Sheet.TEXT_WIDTH / 2, Sheet.TEXT_WIDTH / 2));
        for (int side = 0; side < sides.size(); side++) {
            signature(DocxTables.cell(table, side / 2, side % 2), sides.get(side));
        }
        last = docx.createParagraph();
        last.setStyle(Part.RULE.styleId());
    }

    private void paragraph(Part part, String before, Words words) {
        XWPFParagraph paragraph = docx.createParagraph();
        if (last == null) {
            paragraph.setSpacingBefore(240);
        }
        paragraph.setStyle(part.styleId());
        if (!before.isEmpty()) {
            paragraph.createRun().setText(PaperText.clean(before));
        }
        runs(paragraph, words);
        last = paragraph;
    }

    private static void runs(XWPFParagraph paragraph, Words words) {
        for (Run run : words.runs()) {
            XWPFRun written = paragraph.createRun();
            written.setText(PaperText.clean(run.text()));
            if (run.bold()) {
                written.setBold(true);
            }
            if (run.italic()) {
                written.setItalic(true);
            }
            if (run.alert()) {
                written.setColor("B00000");
            }
        }
    }

    private void table(Block.Table table) {
        double whole = table.columns().stream().mapToDouble(Block.Column::width).sum();
        List<Double> widths = table.columns().stream()
                .map(column -> width * column.width() / whole)
                .toList();
        XWPFTable grid = DocxTables.grid(docx, table.rows().size() + 1, widths);
        grid.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < widths.size(); column++) {
            Block.Column head = table.columns().get(column);
            DocxTables.write(DocxTables.cell(grid, 0, column), cellHead, head.title());
            for (int row = 0; row < table.rows().size(); row++) {
                cell(
                        DocxTables.cell(grid, row + 1, column),
                        head.side(),
                        table.rows().get(row),
                        column);
            }
        }
        last = docx.createParagraph();
        last.setStyle(Part.RULE.styleId());
    }

    private void cell(XWPFTableCell into, Block.Side side, List<Words> row, int column) {
        XWPFParagraph paragraph = DocxTables.paragraph(into, cell);
        paragraph.setAlignment(
                switch (side) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTER -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        runs(paragraph, column < row.size() ? row.get(column) : Words.of(""));
    }

    private void closing() {
        XWPFTable table = DocxTables.layout(docx, 1, List.of(sheet.leftWidth(), sheet.rightWidth()));
        recipients(DocxTables.cell(table, 0, 0));
        if (paper.signature() != null) {
            signature(DocxTables.cell(table, 0, 1), paper.signature());
        }
    }

    private void recipients(XWPFTableCell cell) {
        if (!paper.recipients().isEmpty()) {
            DocxTables.write(cell, Part.RECIPIENTS_HEAD, PaperWords.FORMS.text("recipients"));
            paper.recipients().forEach(line -> DocxTables.write(cell, Part.RECIPIENTS, "- " + line));
        }
    }

    private static void signature(XWPFTableCell cell, Signature signature) {
        signature.authority().forEach(line -> DocxTables.write(cell, Part.AUTHORITY, line));
        DocxTables.write(cell, Part.POSITION, signature.position());
        XWPFParagraph name = DocxTables.paragraph(cell, Part.SIGNER);
        name.setSpacingBefore((int) DocxStyles.twips(Sheet.SIGNING_ROOM));
        name.createRun().setText(PaperText.clean(signature.name()));
    }
}
