package vn.dondoc.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of fixed column widths: borderless ones for the layout, ruled ones for data. */
final class DocxTables {

    private DocxTables() {}

    /** @param widths in points */
    static XWPFTable layout(XWPFDocument docx, int rows, List<Double> widths) {
        XWPFTable table = fixed(docx, rows, widths);
        table.setCellMargins(0, 0, 0, 0);
        borders(table, XWPFBorderType.NONE, 0);
        return table;
    }

    static XWPFTable grid(XWPFDocument docx, int rows, List<Double> widths) {
        XWPFTable table = fixed(docx, rows, widths);
        table.setCellMargins(0, 60, 0, 60);
        borders(table, XWPFBorderType.SINGLE, 4);
        return table;
    }

    static XWPFTableCell cell(XWPFTable table, int row, int column) {
        return table.getRow(row).getCell(column);
    }

    /** The next empty paragraph of a cell; each new cell has one already. */
    static XWPFParagraph paragraph(XWPFTableCell cell, Part part) {
        List<XWPFParagraph> there = cell.getParagraphs();
        boolean fresh = there.size() == 1 && there.get(0).getStyle() == null;
        XWPFParagraph paragraph = fresh ? there.get(0) : cell.addParagraph();
        paragraph.setStyle(part.styleId());
        return paragraph;
    }

    static void write(XWPFTableCell cell, Part part, String text) {
        paragraph(cell, part).createRun().setText(PaperText.clean(text));
    }

    static void write(XWPFTableCell cell, Part part, List<String> lines) {
        write(paragraph(cell, part), lines);
    }

    static void write(XWPFParagraph paragraph, List<String> lines) {
        XWPFRun run = paragraph.createRun();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }

    private static XWPFTable fixed(XWPFDocument docx, int rows, List<Double> widths) {
        XWPFTable table = docx.createTable(rows, widths.size());
        CTTbl xml = table.getCTTbl();
        CTTblPr properties = xml.getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        long whole = Math.round(widths.stream().mapToDouble(Double::doubleValue).sum() * 20);
        properties.getTblW().setType(STTblWidth.DXA);
        properties.getTblW().setW(BigInteger.valueOf(whole));
        CTTblGrid grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(twips(width)));
        table.getRows().forEach(row -> {
            row.setCantSplitRow(true);
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(twips(widths.get(column)).toString());
            }
        });
        return table;
    }

    private static void borders(XWPFTable table, XWPFBorderType type, int size) {
        table.setTopBorder(type, size, 0, "000000");
        table.setBottomBorder(type, size, 0, "000000");
        table.setLeftBorder(type, size, 0, "000000");
        table.setRightBorder(type, size, 0, "000000");
        table.setInsideHBorder(type, size, 0, "000000");
        table.setInsideVBorder(type, size, 0, "000000");
    }

    private static BigInteger twips(double points) {
        return BigInteger.valueOf(DocxStyles.twips(points));
    }
}
