package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.support.InventedTexts;

/** Printed documents with Vietnamese letters come out with their sentences whole. */
class PdfParagraphsTest {

    private static final Path FONT = Path.of("src/main/resources/fonts/LiberationSerif-Regular.ttf");
    private static final String LONG =
            "Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính và Ủy ban nhân dân các huyện rà soát"
                    + " quy hoạch chợ, lập danh mục các chợ cần sửa chữa trên địa bàn tỉnh, báo cáo Ủy ban nhân dân tỉnh trước"
                    + " ngày 15/12/2026.";

    @Test
    void wrappedLinesBecomeOneSentence() throws IOException {
        String text = read("<p>" + LONG + "</p><p>Sở Y tế rà soát hồ sơ.</p>");

        assertThat(text.strip()).endsWith("\n" + LONG + "\nSở Y tế rà soát hồ sơ.");
    }

    @Test
    void listsKeepTheirLines() throws IOException {
        String text =
                read("<p>1. " + LONG + "</p><p>2. Sở Y tế rà soát hồ sơ;</p><p>- " + LONG + "</p><p>a) Xong.</p>");

        assertThat(text.strip().split("\n"))
                .endsWith("1. " + LONG, "2. Sở Y tế rà soát hồ sơ;", "- " + LONG, "a) Xong.");
    }

    @Test
    void headersFootersAndPageNumbersDoNotPartASentence() throws IOException {
        List<String> paragraphs = new InventedTexts(8)
                .text(15_000)
                .lines()
                .map(String::strip)
                .filter(line -> line.length() > 150)
                .toList();
        String text = read("<p>" + String.join("</p><p>", paragraphs) + "</p>");

        assertThat(text).doesNotContain("CÔNG BÁO").doesNotContain("Trang");
        assertThat(text.strip().split("\n")).containsExactlyElementsOf(paragraphs);
    }

    @Test
    void columnsOfTheLetterheadStandOneAfterTheOther() throws IOException {
        String text = read("<table style='width:100%'><tr><td style='width:40%'>ỦY BAN NHÂN DÂN<br/>TỈNH LAM SƠN</td>"
                + "<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br/>Độc lập - Tự do - Hạnh phúc</td></tr></table>"
                + "<p>Chủ tịch UBND tỉnh yêu cầu: " + LONG + "</p>");

        assertThat(text).contains("ỦY BAN NHÂN DÂN\nTỈNH LAM SƠN\n").contains("Chủ tịch UBND tỉnh yêu cầu: " + LONG);
    }

    @Test
    void whatAPdfOrdersIsProposedWithItsDate() throws IOException {
        Proposal proposal = new Proposer()
                .propose(read("<p>Chủ tịch UBND tỉnh yêu cầu:</p><p>1. " + LONG + "</p>"), LocalDate.of(2026, 11, 23));

        Spans.assertExact(proposal);
        assertThat(proposal.directives()).singleElement().satisfies(directive -> {
            assertThat(directive.deadline()).isEqualTo(LocalDate.of(2026, 12, 15));
            assertThat(directive.lead()).isEqualTo("Sở Xây dựng");
        });
    }

    private static String read(String body) throws IOException {
        String text = DocumentText.read(pdf(body), "a.pdf");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        return text;
    }

    private static byte[] pdf(String body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .useFont(FONT.toFile(), "Serif")
                .withHtmlContent(
                        "<html><head><style>@page { size: A4; margin: 25mm;"
                                + " @top-center { content: 'CÔNG BÁO TỈNH LAM SƠN'; font-family: Serif }"
                                + " @bottom-center { content: 'Trang ' counter(page) ' / ' counter(pages); font-family: Serif } }"
                                + " body { font-family: Serif; font-size: 13pt; text-align: justify }</style></head><body>"
                                + body
                                + "</body></html>",
                        null)
                .toStream(out)
                .run();
        return out.toByteArray();
    }
}
