package vn.dondoc.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.dondoc.calendar.Zones;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.Api;
import vn.dondoc.support.Chromium;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.Rounds;

/** Directives that recur, wait for an event or have no date, from their notice on: by machines, and on a phone. */
@DondocTest
class DueKindsJourneyTest {

    private static final String TEXT =
            "Giao Sở Công Thương báo cáo hằng tháng tiến độ cụm công nghiệp; trình đề án sau khi"
                    + " Nghị quyết được thông qua; rà soát quy hoạch cụm công nghiệp.";

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    private Api office;
    private String session = "";
    private List<String> tasks = List.of();

    @BeforeEach
    void issued() {
        units.load();
        Api program = Api.on(port);
        office = program.as("nghean.office");
        Rounds rounds = new Rounds(program, "nghean");
        session = rounds.accepted(
                "nghean.sct",
                Rounds.period("2026-01-01", "2026-10-31"),
                Rounds.indicator("Sản lượng của chuỗi", "12", "tấn"));
        rounds.concluded(session, TEXT, directives(), number());
        tasks = codes(office.get("/tasks?session=" + session + "&sort=code").expect(200));
    }

    @AfterEach
    void close() {
        Chromium.closeWindows();
    }

    @Test
    void machinesEndReviewAndRecord() {
        String recurring = tasks.get(0);
        JsonNode series = office.get("/tasks/" + recurring + "/occurrences").expect(200);
        assertThat(series.get("cycle").asString()).isEqualTo("MONTHLY");
        assertThat(series.get("opensNext").asString()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(series.at("/items/0/from").asString()).isEqualTo("2026-11-20");
        assertThat(series.at("/items/0/to").asString()).isEqualTo("2026-11-30");
        assertThat(office.get("/tasks/" + tasks.get(1) + "/occurrences").status())
                .isEqualTo(404);

        String waiting = tasks.get(1);
        JsonNode dated = office.post(
                        "/tasks/" + waiting + "/event",
                        Map.of("on", "2026-11-20", "document", "15/NQ-HĐND", "text", "Kỳ họp thứ 20"))
                .expect(200);
        assertThat(dated.get("dueDate").asString()).isEqualTo("2026-11-27");
        assertThat(office.post("/tasks/" + waiting + "/event", Map.of("on", "2026-11-19"))
                        .status())
                .isEqualTo(400);
        office.post("/tasks/" + waiting + "/event/withdrawal", Map.of("reason", "Chưa thông qua"))
                .expect(200);

        String dateless = tasks.get(2);
        LocalDate today = LocalDate.now(Zones.VIETNAM);
        assertThat(office.post(
                                "/tasks/" + dateless + "/review",
                                Map.of(
                                        "decision",
                                        "REVIEW_AGAIN",
                                        "reviewOn",
                                        today.plusDays(91).toString(),
                                        "reason",
                                        "Chờ Bộ"))
                        .status())
                .isEqualTo(400);
        assertThat(office.post("/tasks/" + dateless + "/review", Map.of("decision", "LATER"))
                        .status())
                .isEqualTo(400);
        JsonNode silent = office.get("/tasks/silent?unit=nghean.sct").expect(200);
        assertThat(codes(silent)).contains(dateless, waiting).doesNotContain(recurring);

        JsonNode ended = office.post("/tasks/" + recurring + "/occurrences/end", Map.of("reason", "Đã có phần mềm"))
                .expect(200);
        assertThat(ended.get("state").asString()).isEqualTo("ISSUED");
        assertThat(office.get("/tasks/" + recurring + "/occurrences")
                        .expect(200)
                        .get("ended")
                        .asString())
                .isEqualTo("DECISION");
    }

    @Test
    void aCorrectedNoticeEndsTheSeriesAndBeginsAnother() {
        String former = tasks.get(0);
        String at = "/sessions/" + session + "/conclusion/correction";
        List<JsonNode> lines = new ArrayList<>();
        office.get(at).expect(200).get("directives").forEach(lines::add);
        ((ObjectNode) lines.get(0).get("directive").get("due")).put("cycle", "QUARTERLY");
        office.put(at, Map.of("reason", "Ghi sai chu kỳ", "directives", lines)).expect(200);
        office.post(at + "/submission").expect(200);
        Api.on(port).as("nghean.leader").post(at + "/approval").expect(200);
        String next = office.post(at + "/issuance", Map.of("number", String.valueOf(number()), "date", "2026-11-21"))
                .expect(201)
                .at("/tasks/0")
                .asString();

        assertThat(office.get("/tasks/" + former + "/occurrences")
                        .expect(200)
                        .get("ended")
                        .asString())
                .isEqualTo("DIRECTIVE");
        JsonNode series = office.get("/tasks/" + next + "/occurrences").expect(200);
        assertThat(series.get("cycle").asString()).isEqualTo("QUARTERLY");
        assertThat(series.get("ended").isNull()).isTrue();
        assertThat(series.get("opensNext").asString()).isEqualTo("2027-01-04T00:00:00Z");
    }

    @Test
    void thePeriodsAndTheSilentOnesOnAPhone() {
        Desk desk = new Desk(Chromium.shared(), "http://localhost:" + port, "nghean.office", 390);
        desk.open("/tasks/" + tasks.get(0));
        assertThat(desk.shows("Các kỳ")).isTrue();
        desk.unfold("#form-series-end")
                .fill("endReason", "Đã có phần mềm theo dõi")
                .send("/occurrences/end");
        assertThat(desk.shows("không mở kỳ mới nữa")).isTrue();
        desk.open("/tasks/" + tasks.get(1)).unfold("#form-event");
        desk.open("/tasks/" + tasks.get(2)).unfold("#form-review");
        desk.open("/tasks/silent?unit=nghean.sct");
        // of all tests' silent tasks the newest come last
        while (!desk.shows(tasks.get(2))) {
            desk.page().locator("a[rel=next]").click();
        }
        desk.leave();
    }

    private static List<Map<String, Object>> directives() {
        return List.of(
                directive("báo cáo hằng tháng tiến độ cụm công nghiệp", Map.of("kind", "PERIODIC", "cycle", "MONTHLY")),
                directive(
                        "trình đề án sau khi Nghị quyết được thông qua",
                        Map.of(
                                "kind",
                                "ON_EVENT",
                                "event",
                                "sau khi Nghị quyết được thông qua",
                                "within",
                                5,
                                "reviewOn",
                                "2027-01-20")),
                directive("rà soát quy hoạch cụm công nghiệp", Map.of("kind", "NONE", "reviewOn", "2027-01-29")));
    }

    private static Map<String, Object> directive(String text, Map<String, Object> due) {
        return Map.of("text", text, "nature", "SPECIFIC", "leads", List.of("nghean.sct"), "due", due);
    }

    private static int number() {
        return 1_000_000 + ThreadLocalRandom.current().nextInt(9_000_000);
    }

    private static List<String> codes(JsonNode page) {
        List<String> codes = new ArrayList<>();
        page.get("items").forEach(task -> codes.add(task.get("code").asString()));
        return codes;
    }
}
