package vn.dondoc.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.support.Rounds.period;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.brief.BriefContent.Order;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.document.PaperFormat;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.Rounds;
import vn.dondoc.task.TaskState;

/** What a brief says of a Party session without a date whose notice was corrected and some of whose tasks were recalled. */
@DondocTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviousOrdersTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String SHARED = "Ba sở cùng rà soát quy hoạch điện.";
    private static final String REPLACED = "Sở Công Thương lập kế hoạch khuyến công.";
    private static final String WITHDRAWN = "Sở Công Thương báo cáo về chợ hạng ba.";
    private static final String KEPT = "Sở Công Thương kiểm tra an toàn hồ đập.";

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Accounts accounts;

    @Autowired
    Briefs briefs;

    @Autowired
    BriefWords words;

    @Autowired
    JdbcClient jdbc;

    private Api program;
    private Rounds rounds;
    private String previous = "";
    private String code = "";

    @BeforeAll
    void meetOnce() {
        units.load();
        program = Api.on(port);
        rounds = new Rounds(program, "thainguyen");
        previous = rounds.scheduled(
                "thainguyen.sct",
                period("2025-01-01", "2025-05-31"),
                "date",
                null,
                "host",
                "PARTY",
                "chairs",
                List.of("thainguyen.bithu"));
        rounds.reported(previous, "thainguyen.sct", Map.of("weaknesses", "Lưới điện quá tải"));
        rounds.accepted(previous);
        List<Map<String, Object>> directives = List.of(
                directive(SHARED, "thainguyen.sct", "thainguyen.snv", "thainguyen.stc"),
                directive(REPLACED, "thainguyen.sct"),
                directive(WITHDRAWN, "thainguyen.sct"),
                directive(KEPT, "thainguyen.sct"));
        rounds.concluded(previous, String.join(" ", SHARED, REPLACED, WITHDRAWN, KEPT), directives, 6206101);
        recallOneAndConfirmTheOthers();
        correct();
        code = rounds.scheduled("thainguyen.sct", period("2025-01-01", "2025-10-31"), "previousSession", previous);
    }

    @Test
    void theNoticeIsTheLatestAsTheOfficeWritesIt() {
        assertThat(content().previous())
                .satisfies(session -> assertThat(session.notice()).isEqualTo("6206102-TB/TU"));
    }

    @Test
    void leavesOutWhatAnotherTaskStandsInPlaceOf() {
        assertThat(content().orders())
                .extracting(Order::title)
                .containsExactlyInAnyOrder(SHARED, "Trước 15/12/2026: " + REPLACED, WITHDRAWN, KEPT);
    }

    @Test
    void whatWasRecalledIsNeitherDoneNorOpen() {
        assertThat(order(SHARED)).satisfies(order -> {
            assertThat(order.state()).isEqualTo(TaskState.CONFIRMED);
            assertThat(List.of(order.tasks(), order.done(), order.recalled())).containsExactly(3, 2, 1);
            assertThat(order.open()).isFalse();
            assertThat(words.state(order, VIETNAMESE)).endsWith("; 2/2 xong, 0 quá hạn, 1 đã thu hồi");
        });
        assertThat(order(WITHDRAWN)).satisfies(order -> {
            assertThat(order.done()).isZero();
            assertThat(order.open()).isFalse();
            assertThat(words.state(order, VIETNAMESE)).startsWith("Đã thu hồi").doesNotContain("xong");
        });
        assertThat(sheet().tally()).isEqualTo(new BriefSheet.Tally(4, 0, 2, 1, 1));
        assertThat(content().orders()).last().satisfies(order -> assertThat(order.title())
                .isEqualTo(WITHDRAWN));
    }

    @Test
    void theTallyStandsOnThePaperWithoutADash() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(briefs.paper(code, PaperFormat.PDF, office()).content())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Buổi " + previous
                                    + " (chưa rõ ngày): 4 chỉ đạo, 0 quá hạn, 2 đang thực hiện, 1 đã hoàn thành, 1 đã thu hồi.");
        }
    }

    @Test
    void briefsFrozenBeforeRecalledTasksWereToldApartAreReadStill() {
        ObjectNode content = (ObjectNode) program.as("thainguyen.office")
                .get("/sessions/" + code + "/brief")
                .expect(200)
                .get("content");
        content.get("orders").forEach(order -> ((ObjectNode) order).remove("recalled"));
        String old = rounds.scheduled("thainguyen.sct", period("2025-01-01", "2025-11-30"));
        jdbc.sql("insert into session_brief (session_id, content, frozen_at)"
                        + " select id, cast(? as jsonb), now() from working_session where code = ?")
                .params(content.toString(), old)
                .update();
        assertThat(briefs.read(old, office()).sheet().content().orders())
                .hasSize(4)
                .allSatisfy(order -> assertThat(order.recalled()).isZero());
    }

    private void recallOneAndConfirmTheOthers() {
        Map<String, String> tasks = new HashMap<>();
        jdbc.sql("select u.short_name, t.code from task t join unit u on u.id = t.lead_unit_id"
                        + " where t.session_code = ? and t.title = ?")
                .params(previous, SHARED)
                .query()
                .listOfRows()
                .forEach(row -> tasks.put((String) row.get("short_name"), (String) row.get("code")));
        Api office = program.as("thainguyen.office");
        office.post("/tasks/" + tasks.get("thainguyen.stc") + "/recall", Map.of("reason", "Đã giao nơi khác"))
                .expect(200);
        for (String unit : List.of("thainguyen.sct", "thainguyen.snv")) {
            String at = "/tasks/" + tasks.get(unit);
            program.as(unit).post(at + "/acknowledgement").expect(200);
            program.as(unit)
                    .post(at + "/submission", Map.of("text", "Đã rà soát"))
                    .expect(200);
            office.post(at + "/confirmation").expect(200);
        }
    }

    private void correct() {
        String at = "/sessions/" + previous + "/conclusion/correction";
        Api office = program.as("thainguyen.office");
        List<JsonNode> kept = new ArrayList<>();
        office.get(at).expect(200).get("directives").forEach(line -> {
            ObjectNode directive = (ObjectNode) line.get("directive");
            String text = directive.get("text").asString();
            if (text.equals(REPLACED)) {
                directive.put("text", "Trước 15/12/2026: " + REPLACED);
            }
            if (!text.equals(WITHDRAWN)) {
                kept.add(line);
            }
        });
        office.put(at, Map.of("reason", "Ghi thiếu thời hạn", "directives", kept))
                .expect(200);
        office.post(at + "/submission").expect(200);
        program.as("thainguyen.bithu").post(at + "/approval").expect(200);
        office.post(at + "/issuance", Map.of("number", "6206102", "date", "2026-11-21"))
                .expect(201);
    }

    private static Map<String, Object> directive(String text, String... leads) {
        return Map.of(
                "text",
                text,
                "nature",
                "SPECIFIC",
                "issuer",
                "thainguyen.bithu",
                "leads",
                List.of(leads),
                "due",
                Map.of("kind", "FIXED", "date", "2026-12-15"));
    }

    private Order order(String title) {
        return content().orders().stream()
                .filter(order -> order.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private BriefContent content() {
        return sheet().content();
    }

    private BriefSheet sheet() {
        return briefs.read(code, office()).sheet();
    }

    private Viewer office() {
        return accounts.loadUserByUsername("thainguyen.office");
    }
}
