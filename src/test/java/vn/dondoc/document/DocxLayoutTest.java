package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** The DOCX against the measures, read as a word processor reads it. Twips: 1 mm is 56,7. */
class DocxLayoutTest {

    @Test
    void isA4WithMarginsWithinTheRule() throws IOException {
        for (OfficialDocument paper : List.of(Papers.state(3), Papers.party(3), Papers.memo(3))) {
            try (XWPFDocument docx = read(paper)) {
                CTSectPr section = docx.getDocument().getBody().getSectPr();
                assertThat((BigInteger) section.getPgSz().getW()).isEqualTo(11906);
                assertThat((BigInteger) section.getPgSz().getH()).isEqualTo(16838);
                CTPageMar margins = section.getPgMar();
                assertThat(((BigInteger) margins.getTop()).intValue()).isBetween(1134, 1418);
                assertThat(((BigInteger) margins.getBottom()).intValue()).isBetween(1134, 1418);
                assertThat(((BigInteger) margins.getLeft()).intValue()).isBetween(1701, 1985);
                assertThat(((BigInteger) margins.getRight()).intValue()).isBetween(850, 1134);
            }
        }
    }

    @Test
    void thePageNumberIsNotOnPageOne() throws IOException {
        try (XWPFDocument docx = read(Papers.state(40))) {
            assertThat(docx.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            assertThat(field(header(docx, HeaderFooterType.DEFAULT))).isEqualTo("PAGE");
            assertThat(field(header(docx, HeaderFooterType.FIRST))).isEmpty();
            assertThat(style(docx, "header").getCTStyle().getPPr().getJc().getVal())
                    .isEqualTo(STJc.CENTER);
        }
    }

    @Test
    void aDraftBearsItsMarkOnEachPage() throws IOException {
        try (XWPFDocument docx = read(Papers.party(40))) {
            assertThat(header(docx, HeaderFooterType.FIRST).getText()).contains("DỰ THẢO");
            assertThat(header(docx, HeaderFooterType.DEFAULT).getText()).contains("DỰ THẢO");
        }
        try (XWPFDocument docx = read(Papers.state(40))) {
            assertThat(header(docx, HeaderFooterType.DEFAULT).getText()).doesNotContain("DỰ THẢO");
        }
    }

    @Test
    void theStatesPartsHaveNamedStylesOfTheirSizesAndFaces() throws IOException {
        try (XWPFDocument docx = read(Papers.state(3))) {
            assertStyle(docx, "CỘNG HÒA XÃ HỘI", "Quốc hiệu", 24, true, false);
            assertStyle(docx, "Độc lập", "Tiêu ngữ", 26, true, false);
            assertStyle(docx, "NHÂN DÂN", "Cơ quan ban hành", 24, true, false);
            assertStyle(docx, "Số: 05/TB-UBND", "Số, ký hiệu", 26, false, false);
            assertStyle(docx, "Nghệ An, ngày 05 tháng 6", "Địa danh, ngày tháng", 26, false, true);
            assertStyle(docx, "THÔNG BÁO", "Title", 28, true, false);
            assertStyle(docx, "Kết luận của", "Subtitle", 28, true, false);
            assertStyle(docx, "1. Chủ trì", "List Number", 28, false, false);
            assertStyle(docx, "Nơi nhận:", "Nơi nhận", 24, true, true);
            assertStyle(docx, "- Lưu: VT", "Danh sách nơi nhận", 22, false, false);
            assertStyle(docx, "TL. CHỦ TỊCH", "Quyền hạn ký", 28, true, false);
            assertStyle(docx, "CHÁNH VĂN PHÒNG", "Chức vụ", 28, true, false);
            assertStyle(docx, "Nguyễn Thị Thí Điểm", "Họ tên người ký", 28, true, false);
        }
    }

    @Test
    void thePartysPartsHaveTheirOwnSizes() throws IOException {
        try (XWPFDocument docx = read(Papers.party(3))) {
            assertStyle(docx, "ĐẢNG CỘNG SẢN VIỆT NAM", "Quốc hiệu", 30, true, false);
            assertStyle(docx, "THÔNG BÁO", "Title", 32, true, false);
            assertStyle(docx, "PHÓ BÍ THƯ", "Chức vụ", 28, false, false);
            assertThat(paragraph(docx, "-TB/TU").getText()).startsWith("Số").doesNotContain(":");
        }
    }

    @Test
    void runningTextIsJustifiedWithIndentGapAndSpacing() throws IOException {
        try (XWPFDocument docx = read(Papers.state(3))) {
            var body = style(docx, "List Number").getCTStyle().getPPr();
            assertThat(body.getJc().getVal()).isEqualTo(STJc.BOTH);
            assertThat((BigInteger) body.getInd().getFirstLine()).isEqualTo(720);
            assertThat((BigInteger) body.getSpacing().getAfter()).isGreaterThanOrEqualTo(BigInteger.valueOf(120));
            assertThat(((BigInteger) body.getSpacing().getLine()).intValue()).isBetween(240, 360);
        }
    }

    @Test
    void everythingIsTimesNewRomanAndVietnamese() throws IOException {
        try (XWPFDocument docx = read(Papers.state(3))) {
            CTRPr face = styles(docx).getDocDefaults().getRPrDefault().getRPr();
            assertThat(face.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
            assertThat(face.getLangArray(0).getVal()).isEqualTo("vi-VN");
            assertThat(docx.getProperties().getCoreProperties().getTitle()).startsWith("THÔNG BÁO Kết luận");
            assertThat(docx.getProperties().getCoreProperties().getCreator()).isEqualTo("Ủy ban nhân dân tỉnh Nghệ An");
        }
    }

    @Test
    void theSignatureStaysWithTheLastWordsInOneRow() throws IOException {
        try (XWPFDocument docx = read(Papers.state(3))) {
            assertThat(paragraph(docx, "Văn phòng thông báo").isKeepNext()).isTrue();
            XWPFTable closing = docx.getTables().get(docx.getTables().size() - 1);
            assertThat(closing.getRows()).hasSize(1);
            assertThat(closing.getRow(0).isCantSplitRow()).isTrue();
            assertThat(closing.getTopBorderType()).isEqualTo(XWPFTable.XWPFBorderType.NONE);
        }
    }

    @Test
    void aTableRepeatsItsHeader() throws IOException {
        try (XWPFDocument docx = read(Papers.memo(50))) {
            assertThat(docx.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
            assertThat(docx.getTables().get(0).getRows()).hasSize(51);
            assertThat(paragraph(docx, "trả lời").getText())
                    .contains("<b>& chưa</b>")
                    .doesNotContain("\u0000");
        }
    }

    private static void assertStyle(
            XWPFDocument docx, String words, String name, int halfPoints, boolean bold, boolean italic) {
        XWPFStyle style = docx.getStyles().getStyle(paragraph(docx, words).getStyle());
        assertThat(style.getName()).as(words).isEqualTo(name);
        CTRPr face = style.getCTStyle().getRPr();
        assertThat((BigInteger) face.getSzArray(0).getVal()).as(words).isEqualTo(halfPoints);
        assertThat(face.sizeOfBArray() == 1).as("bold " + words).isEqualTo(bold);
        assertThat(face.sizeOfIArray() == 1).as("italic " + words).isEqualTo(italic);
    }

    private static CTStyles styles(XWPFDocument docx) throws IOException {
        try {
            return docx.getStyle();
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static XWPFStyle style(XWPFDocument docx, String name) {
        return docx.getStyles().getStyleWithName(name);
    }

    private static XWPFHeader header(XWPFDocument docx, HeaderFooterType type) {
        var policy = docx.getHeaderFooterPolicy();
        return type == HeaderFooterType.FIRST ? policy.getFirstPageHeader() : policy.getDefaultHeader();
    }

    private static String field(XWPFHeader header) {
        return header.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getCTP().getFldSimpleList().stream())
                .map(field -> field.getInstr())
                .findFirst()
                .orElse("");
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String words) {
        Stream<XWPFParagraph> inTables = docx.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
        return Stream.concat(inTables, docx.getParagraphs().stream())
                .filter(paragraph -> paragraph.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private static XWPFDocument read(OfficialDocument paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxDocument.of(paper)));
    }
}
