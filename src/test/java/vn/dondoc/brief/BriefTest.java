package vn.dondoc.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.support.Rounds.indicator;
import static vn.dondoc.support.Rounds.period;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Accounts;
import vn.dondoc.brief.BriefContent.Plea;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.Rounds;

/** A brief of a big session: on two pages, for its readers only, and never changed once the meeting has begun. */
@DondocTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BriefTest {

    private static final int DIRECTIVES = 40;
    private static final int INDICATORS = 60;
    private static final int FEW = 4;

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    Briefs briefs;

    @Autowired
    JdbcClient jdbc;

    private Api program;
    private Rounds rounds;
    private String previous = "";

    @BeforeAll
    void meetOnce() {
        units.load();
        program = Api.on(port);
        rounds = new Rounds(program, "thainguyen");
        previous = rounds.accepted("thainguyen.sct", period("2026-01-01", "2026-05-31"), indicators(1));
        List<Map<String, Object>> directives = directives();
        String text = directives.stream().map(each -> (String) each.get("text")).collect(Collectors.joining(" "));
        rounds.concluded(previous, text, directives, 6206001);
    }

    @Test
    void twoPagesHoldABigSessionAndSayWhatWasLeftOut() throws IOException {
        String code = prepared(INDICATORS);
        byte[] pdf = paper(code, PaperFormat.PDF);
        String printed;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(1, 2);
            printed = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
        assertThat(printed)
                .contains("chỉ tiêu khác", "chỉ đạo khác", "40 chỉ đạo", "Chậm tiến độ")
                .contains("Giải ngân vốn khuyến công chậm (nguyên nhân chủ quan: Hồ sơ nghiệm thu chưa đủ)");
        byte[] docx = paper(code, PaperFormat.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("TÓM TẮT PHỤC VỤ BUỔI LÀM VIỆC", "chỉ tiêu khác", "chỉ đạo khác");
            assertThat(document.getTables()).hasSize(2);
        }
    }

    @Test
    void usesTheSecondPageToItsEnd() throws IOException {
        String code = prepared(INDICATORS);
        byte[] pdf = paper(code, PaperFormat.PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new LowestLine().of(document.getPage(1), document)).isGreaterThan(0.8);
        }
    }

    /** How far down a page its last line stands, as a share of its height. */
    private static final class LowestLine extends PDFTextStripper {

        private float lowest;

        double of(PDPage page, PDDocument document) throws IOException {
            setStartPage(document.getPages().indexOf(page) + 1);
            setEndPage(getStartPage());
            getText(document);
            return lowest / page.getMediaBox().getHeight();
        }

        @Override
        protected void processTextPosition(TextPosition sign) {
            lowest = Math.max(lowest, sign.getYDirAdj());
            super.processTextPosition(sign);
        }
    }

    @Test
    void thePetitionsOfTheSessionItselfStandFirstAndTwoPagesHoldMany() throws IOException {
        String earlier = rounds.scheduled("thainguyen.snv", period("2026-01-01", "2026-03-31"));
        rounds.reported(
                earlier,
                "thainguyen.snv",
                Map.of("weaknesses", "Thiếu cán bộ", "petitions", petitions("Kiến nghị cũ", 8)));
        String code = rounds.scheduled("thainguyen.snv", period("2026-01-01", "2026-09-30"));
        rounds.reported(
                code,
                "thainguyen.snv",
                Map.of("weaknesses", "Thiếu cán bộ", "petitions", petitions("Kiến nghị của buổi này", 3)));

        assertThat(briefs.read(code, accounts.loadUserByUsername("thainguyen.office"))
                        .sheet()
                        .petitions())
                .satisfies(petitions -> {
                    assertThat(petitions.shown()).extracting(Plea::ofThisReport).startsWith(true, true, true, false);
                    assertThat(petitions.left()).isPositive();
                });
        try (PDDocument document = Loader.loadPDF(paper(code, PaperFormat.PDF))) {
            assertThat(document.getNumberOfPages()).isBetween(1, 2);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Kiến nghị của buổi này 0", "Kiến nghị của buổi này 2");
        }
    }

    private static List<Map<String, Object>> petitions(String text, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Map.<String, Object>of(
                        "text",
                        text + " " + i + ": " + "bố trí vốn, tháo gỡ vướng mắc về đất đai cho dự án. ".repeat(6),
                        "kind",
                        "FUNDING"))
                .toList();
    }

    @Test
    void anAnsweredWarningIsNoDoubt() {
        String code = rounds.scheduled("thainguyen.xa2", period("2026-01-01", "2026-09-30"));
        Api unit = program.as("thainguyen.xa2");
        String at = "/sessions/" + code + "/report";
        Map<String, Object> fall =
                indicator("Sản lượng chè búp", "120", "tấn", "yoyPercent", -120, "note", "Thiên tai");
        String key = unit.put(at, Map.of("indicators", List.of(fall)))
                .expect(200)
                .at("/warnings/0/key")
                .asString();
        rounds.reported(
                code,
                "thainguyen.xa2",
                Map.of(
                        "indicators",
                        List.of(fall),
                        "warningAnswers",
                        List.of(Map.of("key", key, "text", "Số liệu đã đối chiếu với cơ quan thống kê"))));
        JsonNode brief = program.as("thainguyen.office")
                .get("/sessions/" + code + "/brief")
                .expect(200)
                .get("content");
        assertThat(brief.at("/figures/0/doubts/0/answer").asString()).startsWith("Số liệu đã đối chiếu");
        assertThat(brief.at("/questions").valueStream().map(question -> question.get("matter")
                        .asString()))
                .doesNotContain("FIGURE_IN_DOUBT");
    }

    @Test
    void theLastFigureStandsInTheFormOfTheNewOne() {
        String name = "Chỉ số sản xuất của cụm công nghiệp";
        String first = rounds.accepted(
                "thainguyen.xa2", period("2026-01-01", "2026-03-31"), indicator(name, "1.62", "%", "yoyPercent", 1.62));
        String code = rounds.scheduled("thainguyen.xa2", period("2026-01-01", "2026-06-30"), "previousSession", first);
        rounds.reported(
                code,
                "thainguyen.xa2",
                Map.of("indicators", List.of(indicator(name, "107.4", "%", "indexForm", true))));
        JsonNode figure = program.as("thainguyen.office")
                .get("/sessions/" + code + "/brief")
                .expect(200)
                .at("/content/figures/0");
        assertThat(figure.at("/before/value").decimalValue()).isEqualByComparingTo("101.62");
        assertThat(program.as("thainguyen.office")
                        .get("/sessions/" + code + "/report")
                        .expect(200)
                        .at("/last/indicators/0/value")
                        .decimalValue())
                .isEqualByComparingTo("1.62");
    }

    @Test
    void tellsWhatChangedAndWhatBecameOfTheDirectivesRedFirst() {
        String code = prepared(INDICATORS);
        JsonNode brief = program.as("thainguyen.leader")
                .get("/sessions/" + code + "/brief")
                .expect(200)
                .get("content");
        assertThat(brief.at("/figures")).hasSize(INDICATORS);
        List<Boolean> red = brief.at("/figures")
                .valueStream()
                .map(figure -> !figure.get("concerns").isEmpty())
                .toList();
        assertThat(red)
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one))
                .contains(true, false);
        assertThat(brief.at("/figures/0/before/value").asInt()).isPositive();
        assertThat(brief.at("/figures/0/growthChange").asDouble()).isEqualTo(-6);
        assertThat(brief.at("/previous/code").asString()).isEqualTo(previous);
        assertThat(brief.at("/previous/linked").asBoolean()).isTrue();
        assertThat(brief.at("/orders")).hasSize(DIRECTIVES);
        assertThat(brief.at("/petitions").valueStream().map(plea -> plea.get("text")
                        .asString()))
                .contains("Bố trí vốn cho chợ đầu mối");
        assertThat(brief.at("/report/projects")).hasSize(1);
        assertThat(brief.at("/questions/0/matter").asString()).isEqualTo("FIGURE_WITHOUT_CAUSE");
    }

    @Test
    void isForOrganizerChairsLeadersAndInspectionAndNotForTheReportingUnit() {
        String code = prepared(FEW);
        onlyReadersFind(code, List.of(""));
        program.as("thainguyen.office").post("/sessions/" + code + "/meeting").expect(200);
        onlyReadersFind(code, List.of("", "?format=pdf", "?format=docx"));
        program.as("thainguyen.office")
                .get("/sessions/" + code + "/brief?format=odt")
                .expect(400);
    }

    /** The papers of a frozen brief are printed once only. */
    private void onlyReadersFind(String code, List<String> paths) {
        for (String path : paths) {
            for (String account : List.of("office", "head", "leader", "leader2", "bithu", "inspection")) {
                assertThat(program.as("thainguyen." + account)
                                .get("/sessions/" + code + "/brief" + path)
                                .status())
                        .as(account + path)
                        .isEqualTo(200);
            }
            for (String account : List.of("thainguyen.sct", "thainguyen.sct2")) {
                program.as(account).get("/sessions/" + code + "/brief" + path).expect(403);
            }
            for (String account : List.of("thainguyen.xa2", "hagiang.office", "admin")) {
                program.as(account).get("/sessions/" + code + "/brief" + path).expect(404);
            }
        }
    }

    @Test
    void standsStillFromTheBeginningOfTheMeeting() {
        String code = prepared(FEW);
        String at = "/sessions/" + code + "/brief";
        Api office = program.as("thainguyen.office");
        assertThat(office.get(at).expect(200).get("frozen").asBoolean()).isFalse();
        office.post("/sessions/" + code + "/meeting").expect(200);
        JsonNode frozen = office.get(at).expect(200);
        assertThat(frozen.get("frozen").asBoolean()).isTrue();
        byte[] pdf = paper(code, PaperFormat.PDF);
        byte[] docx = paper(code, PaperFormat.DOCX);

        program.as("thainguyen.sct")
                .post("/tasks/" + previous + ".01/acknowledgement")
                .expect(200);
        office.post("/sessions/" + code + "/meeting").expect(200);

        assertThat(office.get(at).expect(200)).isEqualTo(frozen);
        assertThat(frozen.at("/content/orders").valueStream().map(order -> order.get("state")
                        .asString()))
                .doesNotContain("ACKNOWLEDGED");
        assertThat(paper(code, PaperFormat.PDF)).isEqualTo(pdf);
        assertThat(paper(code, PaperFormat.DOCX)).isEqualTo(docx);
        assertThat(jdbc.sql("select p.sha256 from session_brief_paper p join working_session s on s.id = p.session_id"
                                + " where s.code = ? order by p.format")
                        .param(code)
                        .query(String.class)
                        .list())
                .containsExactly(DigestUtils.sha256Hex(docx), DigestUtils.sha256Hex(pdf));
    }

    @Test
    void nobodyChangesAFrozenOne() {
        String code = prepared(FEW);
        program.as("thainguyen.office").post("/sessions/" + code + "/meeting").expect(200);
        paper(code, PaperFormat.PDF);
        for (String change : List.of(
                "update session_brief set frozen_at = now()",
                "delete from session_brief_paper",
                "update session_brief_paper set sha256 = ''",
                "delete from session_brief")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as(change)
                    .hasStackTraceContaining("frozen when its meeting begins");
        }
    }

    @Test
    void saysSoWhereThereIsNothingYet() {
        String code = rounds.scheduled("thainguyen.xa1", period("2026-01-01", "2026-09-30"));
        JsonNode brief = program.as("thainguyen.office")
                .get("/sessions/" + code + "/brief")
                .expect(200)
                .get("content");
        assertThat(brief.at("/report/standing").asString()).isEqualTo("MISSING");
        assertThat(brief.at("/figures")).isEmpty();
        assertThat(paper(code, PaperFormat.PDF)).isNotEmpty();
    }

    private byte[] paper(String code, PaperFormat format) {
        return briefs.paper(code, format, accounts.loadUserByUsername("thainguyen.office"))
                .content();
    }

    /** A session after the first one, its report accepted, its meeting not begun. */
    private String prepared(int indicators) {
        String code =
                rounds.scheduled("thainguyen.sct", period("2026-01-01", "2026-10-31"), "previousSession", previous);
        rounds.reported(
                code,
                "thainguyen.sct",
                Map.of(
                        "indicators",
                        List.of(indicators(2)).subList(0, indicators),
                        "weaknesses",
                        "Tiến độ một số cụm công nghiệp còn chậm. ".repeat(30),
                        "causes",
                        "Giải phóng mặt bằng kéo dài. ".repeat(20),
                        "weaknessCauses",
                        List.of(Map.of(
                                "weakness", "Giải ngân vốn khuyến công chậm",
                                "cause", "Hồ sơ nghiệm thu chưa đủ",
                                "kind", "SUBJECTIVE")),
                        "projects",
                        List.of(Map.of("name", "Chợ đầu mối phía Bắc", "scheduleState", "DELAYED")),
                        "petitions",
                        List.of(Map.of("text", "Bố trí vốn cho chợ đầu mối", "kind", "FUNDING"))));
        rounds.accepted(code);
        return code;
    }

    /** Every third one falls in the second round. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object>[] indicators(int round) {
        return IntStream.range(0, INDICATORS)
                .mapToObj(i -> indicator(
                        "Giá trị sản xuất của nhóm ngành công nghiệp chế biến số " + i,
                        String.valueOf(1000 + i * round),
                        "tỷ đồng",
                        "yoyPercent",
                        round == 2 && i % 3 == 0 ? -2.5 : 3.5))
                .toArray(Map[]::new);
    }

    private static List<Map<String, Object>> directives() {
        List<Map<String, Object>> directives = new ArrayList<>();
        for (int i = 0; i < DIRECTIVES; i++) {
            directives.add(Map.of(
                    "text",
                    "Sở Công Thương rà soát, đề xuất phương án phát triển nhóm ngành số " + i
                            + ", bảo đảm phù hợp quy hoạch và khả năng cân đối nguồn lực của địa phương.",
                    "nature",
                    "PRODUCT",
                    "deliverable",
                    "Báo cáo đề xuất",
                    "issuer",
                    "thainguyen.leader",
                    "leads",
                    List.of("thainguyen.sct"),
                    "due",
                    Map.of("kind", "FIXED", "date", "2026-12-" + (10 + i % 20))));
        }
        return directives;
    }
}
