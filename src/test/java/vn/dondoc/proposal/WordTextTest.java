package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.proposal.UnreadableDocument.Reason;

/** What stands in a Word file and what does not, part by part. */
class WordTextTest {

    private static final String MAIN = "word/document.xml";

    @Test
    void paragraphsAreLinesAndBreaksAndTabsStay() throws IOException {
        assertThat(body(
                        "<w:p><w:r><w:t>Giao Sở Y tế</w:t></w:r><w:r><w:t xml:space='preserve'> rà soát</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>"))
                .isEqualTo("Giao Sở Y tế rà soát\na\tb\nc\n");
    }

    @Test
    void whatWasDeletedOrMovedAwayIsLeftOutAndWhatWasInsertedStands() throws IOException {
        assertThat(body(
                        "<w:p><w:r><w:t>trước ngày </w:t></w:r><w:del w:id='1'><w:r><w:delText>15/12</w:delText></w:r></w:del>"
                                + "<w:ins w:id='2'><w:r><w:t>20/12</w:t></w:r></w:ins>"
                                + "<w:moveFrom w:id='3'><w:r><w:t>chuyển đi</w:t></w:r></w:moveFrom></w:p>"))
                .isEqualTo("trước ngày 20/12\n");
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws IOException {
        assertThat(body("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>Sở Y tế </w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>báo cáo.</w:t></w:r></w:p>"))
                .isEqualTo("Sở Y tế báo cáo.\n");
    }

    @Test
    void rowsOfATableAreLinesUnlessTheirCellsHaveSeveral() throws IOException {
        assertThat(body("<w:tbl><w:tr>" + cell("Một") + cell("Hai") + "</w:tr><w:tr>" + cell("Ba", "Bốn") + cell("Năm")
                        + "</w:tr></w:tbl>" + p("Hết")))
                .isEqualTo("Một\tHai\nBa\nBốn\nNăm\nHết\n");
    }

    @Test
    void aTextBoxStandsOnceBehindItsParagraph() throws IOException {
        String box = "<w:txbxContent>" + p("Trong khung") + "</w:txbxContent>";
        assertThat(body("<w:p><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent><w:t>Ngoài khung</w:t></w:r></w:p>"))
                .isEqualTo("Ngoài khung\nTrong khung\n");
    }

    @Test
    void footnotesFollowTheTextAndHeadersDoNot() throws IOException {
        String text = DocumentText.read(
                zip(Map.of(
                        MAIN,
                        xml("document", "<w:body>" + p("Thân bài") + "</w:body>"),
                        "word/footnotes.xml",
                        xml("footnotes", "<w:footnote w:id='1'>" + p("Chú thích") + "</w:footnote>"),
                        "word/header1.xml",
                        xml("hdr", p("Đầu trang")))),
                "a.docx");
        assertThat(text).isEqualTo("Thân bài\nChú thích\n");
    }

    @Test
    void theMainPartIsTheOneThatTheFileNames() throws IOException {
        String relations =
                "<Relationships><Relationship Id='1' Type=\"http://x/officeDocument\" Target=\"word/document2.xml\"/></Relationships>";
        assertThat(DocumentText.read(
                        zip(Map.of(
                                "_rels/.rels",
                                relations,
                                "word/document2.xml",
                                xml("document", "<w:body>" + p("Đây") + "</w:body>"))),
                        "a.docx"))
                .isEqualTo("Đây\n");
    }

    @Test
    void refusesWhatIsNoTextOfWord() throws IOException {
        assertThat(refusal(xml("workbook", p("a")))).isEqualTo(Reason.NOT_A_DOCX);
        assertThat(refusal("<w:document><w:body>")).isEqualTo(Reason.NOT_A_DOCX);
        assertThat(refusal("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"))
                .isEqualTo(Reason.NOT_A_DOCX);
        assertThat(refusal(xml("document", "<w:x>".repeat(5_000) + "</w:x>".repeat(5_000))))
                .isEqualTo(Reason.NOT_A_DOCX);
    }

    private static Reason refusal(String main) throws IOException {
        byte[] file = zip(Map.of(MAIN, main));
        return catchThrowableOfType(UnreadableDocument.class, () -> DocumentText.read(file, "a.docx"))
                .reason();
    }

    private static String body(String content) throws IOException {
        return DocumentText.read(zip(Map.of(MAIN, xml("document", "<w:body>" + content + "</w:body>"))), "a.docx");
    }

    private static String cell(String... paragraphs) {
        return "<w:tc>" + p(paragraphs) + "</w:tc>";
    }

    private static String p(String... paragraphs) {
        StringBuilder content = new StringBuilder();
        for (String paragraph : paragraphs) {
            content.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return content.toString();
    }

    private static String xml(String root, String content) {
        return "<w:" + root + " xmlns:w='w' xmlns:mc='mc'>" + content + "</w:" + root + ">";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
