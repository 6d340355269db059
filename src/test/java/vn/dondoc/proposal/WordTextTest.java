package vn.dondoc.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

    private static final String LISTS = "<w:abstractNum w:abstractNumId='5'>" + level(0, "upperRoman", "%1.")
            + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)") + level(3, "bullet", "\uf0b7")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId='6'>" + level(0, "decimal", "Điều %1.") + level(1, "decimal", "%1.%2.")
            + "</w:abstractNum>" + "<w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='6'/></w:num>"
            + "<w:num w:numId='3'><w:abstractNumId w:val='6'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/>"
            + "</w:lvlOverride></w:num>";

    @Test
    void automaticNumbersStandBeforeTheirParagraphs() throws IOException {
        assertThat(lists(
                        "",
                        item(1, 0, "Kết quả"),
                        item(1, 1, "Thu ngân sách"),
                        item(1, 1, "Đầu tư công"),
                        item(1, 2, "giải ngân"),
                        item(1, 3, "vốn vay"),
                        item(1, 1, "Du lịch"),
                        item(1, 0, "Nhiệm vụ"),
                        item(1, 1, "Thu ngân sách"),
                        item(0, 0, "không số")))
                .isEqualTo(
                        "I. Kết quả\n1. Thu ngân sách\n2. Đầu tư công\na) giải ngân\n- vốn vay\n3. Du lịch\nII. Nhiệm vụ\n"
                                + "1. Thu ngân sách\nkhông số\n");
    }

    @Test
    void aListGoesOnUnlessItIsToStartAnew() throws IOException {
        assertThat(lists(
                        "",
                        item(2, 0, "một"),
                        p("xen giữa"),
                        item(2, 1, "nhỏ"),
                        item(2, 0, "hai"),
                        item(3, 0, "bảy"),
                        item(3, 0, "tám")))
                .isEqualTo("Điều 1. một\nxen giữa\n1.1. nhỏ\nĐiều 2. hai\nĐiều 7. bảy\nĐiều 8. tám\n");
    }

    @Test
    void aStyleOrTheOneItIsBasedOnNumbersItsParagraphs() throws IOException {
        String styles =
                "<w:style w:styleId='Muc'><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId='Con'><w:basedOn w:val='Muc'/></w:style><w:style w:styleId='Vong'><w:basedOn w:val='Vong'/></w:style>";
        assertThat(lists(styles, styled("Muc", "một"), styled("Con", "hai"), styled("Vong", "ba")))
                .isEqualTo("1. một\n2. hai\nba\n");
    }

    @Test
    void anOutlineOfAutomaticNumbersTellsForWhomItsPointsAre() throws IOException {
        String notice = lists(
                "",
                p("THÔNG BÁO"),
                p("Kết luận của đồng chí Lê Minh Tú, Chủ tịch UBND tỉnh"),
                p("Đồng chí Lê Minh Tú, Chủ tịch UBND tỉnh kết luận như sau:"),
                item(1, 1, "Giao Sở Y tế:"),
                item(1, 2, "Rà soát các trạm xuống cấp;"),
                item(1, 2, "Lập danh mục máy cần sửa."),
                item(1, 1, "UBND các huyện báo cáo số trạm trước ngày 30/12."));
        assertThat(new Proposer().propose(notice, LocalDate.of(2026, 11, 23)).directives())
                .extracting(ProposedDirective::lead)
                .containsExactly("Sở Y tế", "Sở Y tế", "UBND các huyện");
    }

    @Test
    void listsOfANonsensicalFileDoNoHarm() throws IOException {
        String endless = "<w:abstractNum w:abstractNumId='5'>" + level(0, "upperRoman", "%1".repeat(100_000))
                + level(99, "x", "%1")
                + level(1, "lowerRoman", "%2.")
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num>"
                + "<w:num w:numId='4'><w:abstractNumId w:val='none'/></w:num>";
        String start = endless.replace("<w:start w:val='1'/>", "<w:start w:val='999999'/>");
        for (String lists : new String[] {endless, start, "<w:num/><w:lvl/><w:abstractNumId/>"}) {
            String text = withLists(
                    lists,
                    "",
                    item(1, 0, "một"),
                    item(1, 1, "hai"),
                    item(4, 0, "ba"),
                    item(1, -3, "bốn"),
                    item(1, 99, "năm"));
            assertThat(text).contains("một").contains("năm").hasSizeLessThan(100);
        }
    }

    private static String lists(String styles, String... paragraphs) throws IOException {
        return withLists(LISTS, styles, paragraphs);
    }

    private static String withLists(String lists, String styles, String... paragraphs) throws IOException {
        return DocumentText.read(
                zip(Map.of(
                        MAIN,
                        xml("document", "<w:body>" + String.join("", paragraphs) + "</w:body>"),
                        "word/numbering.xml",
                        xml("numbering", lists),
                        "word/styles.xml",
                        xml("styles", styles))),
                "a.docx");
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list
                + "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
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
