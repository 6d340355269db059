package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The PDF against the measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, and of the Party's form. Millimetres. */
class PdfLayoutTest {

    private static final double MM = 72 / 25.4;

    /** A line of the page: its words, where it begins and ends, its height on the page, its letters' looks. */
    record Line(
            int page, String words, double left, double right, double top, double size, boolean bold, boolean italic) {}

    @Test
    void isA4WithItsFontsInIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfDocument.of(Papers.state(40)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth() / MM).isCloseTo(210, within(0.2));
                assertThat(page.getMediaBox().getHeight() / MM).isCloseTo(297, within(0.2));
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("LiberationSerif");
                }
            }
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("THÔNG BÁO Kết luận của");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
        }
    }

    @Test
    void bodyStandsWithinTheMargins() throws IOException {
        for (OfficialDocument paper : List.of(Papers.state(40), Papers.party(40))) {
            List<Line> lines = lines(paper);
            List<Line> body = lines.stream().filter(line -> line.top() >= 19).toList();
            assertThat(body).allSatisfy(line -> {
                assertThat(line.left()).isGreaterThanOrEqualTo(29.8);
                assertThat(line.right()).isLessThanOrEqualTo(195.3);
                assertThat(line.top()).isLessThanOrEqualTo(277.2);
            });
            Line first = line(lines, "1. Chủ trì");
            assertThat(first.left()).as("first line 1,27 cm").isCloseTo(30 + 12.7, within(0.3));
            assertThat(first.right()).as("justified").isCloseTo(195, within(0.3));
            assertThat(first.size()).isEqualTo(14);
            assertThat(first.bold()).isFalse();
        }
    }

    @Test
    void thePageNumberStandsInTheTopMarginFromPageTwoOn() throws IOException {
        for (OfficialDocument paper : List.of(Papers.state(40), Papers.party(40), Papers.memo(120))) {
            List<Line> numbers = lines(paper).stream()
                    .filter(line -> line.top() < 20 && line.words().strip().matches("\\d+"))
                    .toList();
            assertThat(numbers).extracting(Line::page).doesNotContain(1).contains(2);
            assertThat(numbers).allSatisfy(number -> {
                assertThat(number.words().strip()).isEqualTo(String.valueOf(number.page()));
                assertThat((number.left() + number.right()) / 2).isCloseTo(30 + 165 / 2.0, within(0.5));
                assertThat(number.size()).isBetween(13.0, 14.0);
            });
        }
    }

    @Test
    void theStatesHeadHasItsSizesAndFaces() throws IOException {
        List<Line> lines = lines(Papers.state(1));
        assertLook(line(lines, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), 12, true, false);
        assertLook(line(lines, "Độc lập - Tự do - Hạnh phúc"), 13, true, false);
        assertLook(line(lines, "ỦY BAN NHÂN DÂN"), 12, true, false);
        assertLook(line(lines, "Số: 05/TB-UBND"), 13, false, false);
        assertLook(line(lines, "Nghệ An, ngày 05 tháng 6 năm 2026"), 13, false, true);
        assertLook(line(lines, "THÔNG BÁO"), 14, true, false);
        assertLook(line(lines, "Kết luận của"), 14, true, false);
        assertLook(line(lines, "THƯỢNG KHẨN"), 13, true, false);
        assertLook(line(lines, "Nơi nhận:"), 12, true, true);
        assertLook(line(lines, "- Lưu: VT"), 11, false, false);
        assertLook(line(lines, "TL. CHỦ TỊCH"), 14, true, false);
        assertLook(line(lines, "CHÁNH VĂN PHÒNG"), 14, true, false);
        assertLook(line(lines, "Nguyễn Thị Thí Điểm"), 14, true, false);
        assertThat(line(lines, "Số: 05").top())
                .as("on one line with place and date")
                .isCloseTo(line(lines, "Nghệ An, ngày").top(), within(0.3));
        assertThat(line(lines, "THÔNG BÁO").left() + line(lines, "THÔNG BÁO").right())
                .as("centred between the margins")
                .isCloseTo(30 + 195, within(1.0));
    }

    @Test
    void thePartysHeadHasItsSizesAndFaces() throws IOException {
        List<Line> lines = lines(Papers.party(1));
        assertLook(line(lines, "ĐẢNG CỘNG SẢN VIỆT NAM"), 15, true, false);
        assertLook(line(lines, "TỈNH ỦY TUYÊN QUANG"), 14, true, false);
        assertLook(line(lines, "THÔNG BÁO"), 16, true, false);
        assertLook(line(lines, "T/M BAN THƯỜNG VỤ"), 14, true, false);
        assertLook(line(lines, "PHÓ BÍ THƯ"), 14, false, false);
        assertThat(line(lines, "-TB/TU").words()).startsWith("Số").doesNotContain(":");
        assertThat(lines).extracting(Line::words).noneMatch(words -> words.contains("CỘNG HÒA"));
        assertThat(line(lines, "DỰ THẢO").top()).as("the mark of a draft").isLessThan(20);
    }

    @Test
    void theSignatureStandsOnThePageOfTheLastWords() throws IOException {
        for (int directives = 1; directives < 60; directives += 2) {
            List<Line> lines = lines(Papers.state(directives));
            int page = line(lines, "Nguyễn Thị Thí Điểm").page();
            assertThat(line(lines, "Văn phòng thông báo").page()).isEqualTo(page);
            assertThat(line(lines, "Nơi nhận:").page()).isEqualTo(page);
        }
    }

    @Test
    void textIsDataAndNoSignBreaksThePaper() throws IOException {
        List<Line> lines = lines(Papers.memo(1));
        assertThat(lines).extracting(Line::words).anyMatch(words -> words.contains("<b>& chưa</b> trả lời"));
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(PdfDocument.of(Papers.state(3))).isEqualTo(PdfDocument.of(Papers.state(3)));
    }

    @Test
    void aPageIsAPicture() {
        byte[] pdf = PdfDocument.of(Papers.state(12));
        assertThat(PdfPages.count(pdf)).isEqualTo(2);
        assertThat(PdfPages.png(pdf, 2)).startsWith(0x89, 'P', 'N', 'G');
    }

    private static void assertLook(Line line, double size, boolean bold, boolean italic) {
        assertThat(line.size()).as(line.words()).isEqualTo(size);
        assertThat(line.bold()).as(line.words()).isEqualTo(bold);
        assertThat(line.italic()).as(line.words()).isEqualTo(italic);
    }

    private static Line line(List<Line> lines, String beginning) {
        return lines.stream()
                .filter(line -> line.words().contains(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning + " in " + lines));
    }

    private static List<Line> lines(OfficialDocument paper) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(PdfDocument.of(paper))) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    lines.add(read(getCurrentPageNo(), letters));
                }
            };
            stripper.setSortByPosition(true);
            stripper.getText(pdf);
        }
        return lines;
    }

    private static Line read(int page, List<TextPosition> letters) {
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        Map<String, Long> fonts = new TreeMap<>(letters.stream()
                .collect(Collectors.groupingBy(letter -> letter.getFont().getName(), Collectors.counting())));
        String font = fonts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return new Line(
                page,
                letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                first.getXDirAdj() / MM,
                (last.getXDirAdj() + last.getWidthDirAdj()) / MM,
                first.getYDirAdj() / MM,
                Math.round(first.getFontSizeInPt() * 10) / 10.0,
                font.contains("Bold"),
                font.contains("Italic"));
    }
}
