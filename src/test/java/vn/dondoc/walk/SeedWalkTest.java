package vn.dondoc.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;

/** Each of the five sessions, from its schedule to confirmed tasks, over the interface for machines. */
@DondocTest
class SeedWalkTest {

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    private Api api;

    @BeforeEach
    void people() {
        units.load();
        api = Api.on(port);
    }

    @ParameterizedTest
    @MethodSource("vn.dondoc.walk.FiveSessions#all")
    void realTextFromStartToConfirmedTask(Facts facts) {
        walk(facts, SeedText.real(facts.number()));
    }

    @ParameterizedTest
    @MethodSource("vn.dondoc.walk.FiveSessions#all")
    void ownTextFromStartToConfirmedTask(Facts facts) {
        walk(facts, SeedText.own(facts.province()));
    }

    private void walk(Facts facts, String text) {
        String session = reported(facts);
        List<String> tasks = issued(facts, session, text);
        assertThat(tasks).hasSizeGreaterThanOrEqualTo(2);
        String lead = facts.reportedBy();
        confirmedAtOnce(tasks.get(0), lead, facts);
        confirmedAfterReturn(tasks.get(1), lead, facts);
        finishTheRest(tasks, facts);
        petitionsStandOpenUntilDisposed(facts, session);
        assertThat(stage(facts, session)).isEqualTo("CLOSED");
    }

    private String reported(Facts facts) {
        JsonNode created =
                api.as(facts.scheduledBy()).post("/sessions", facts.session()).expect(201);
        String code = created.get("code").asString();
        assertThat(created.get("stage").asString()).isEqualTo("REPORT");
        String at = "/sessions/" + code;
        api.as(facts.reportedBy()).put(at + "/report", facts.report()).expect(200);
        api.as(facts.reportedBy()).post(at + "/report/submission").expect(200);
        api.as(facts.scheduledBy()).post(at + "/report/acceptance").expect(200);
        facts.opinions().forEach(opinion -> api.as(facts.scheduledBy())
                .post(at + "/opinions", opinion)
                .expect(201));
        factsAreKept(facts, code);
        return code;
    }

    private void factsAreKept(Facts facts, String code) {
        JsonNode read = api.as(facts.scheduledBy()).get("/sessions/" + code).expect(200);
        assertThat(read.get("chairs")).hasSize(((List<?>) facts.session().get("chairs")).size());
        assertThat(read.get("kind").asString()).isEqualTo(facts.session().get("kind"));
        assertThat(read.get("host").asString()).isEqualTo(facts.session().get("host"));
        if (!facts.session().containsKey("date")) {
            assertThat(read.path("date").isMissingNode() || read.path("date").isNull())
                    .isTrue();
        }
        assertThat(read.at("/report/indicators"))
                .hasSize(((List<?>) facts.report().get("indicators")).size());
    }

    private List<String> issued(Facts facts, String session, String text) {
        Api organizer = api.as(facts.scheduledBy());
        String at = "/sessions/" + session;
        JsonNode proposal =
                organizer.post(at + "/proposals", Map.of("text", text)).expect(200);
        organizer
                .put(at + "/conclusion", Map.of("text", text, "directives", directives(facts, proposal)))
                .expect(200);
        organizer.post(at + "/conclusion/submission").expect(200);
        api.as(facts.signedBy())
                .post(at + "/conclusion/return", Map.of("reason", "Nêu rõ thời hạn"))
                .expect(200);
        organizer.post(at + "/conclusion/submission").expect(200);
        api.as(facts.signedBy()).post(at + "/conclusion/approval").expect(200);
        Map<String, Object> notice = Map.of(
                "number",
                String.valueOf(1_000_000 + ThreadLocalRandom.current().nextInt(9_000_000)),
                "date",
                "2026-11-20");
        String key = UUID.randomUUID().toString();
        JsonNode once = organizer
                .post(at + "/conclusion/issuance", notice, "Idempotency-Key", key)
                .expect(201);
        JsonNode twice = organizer
                .post(at + "/conclusion/issuance", notice, "Idempotency-Key", key)
                .expect(201);
        assertThat(twice).isEqualTo(once);
        List<String> tasks = new ArrayList<>();
        once.get("tasks").forEach(code -> tasks.add(code.asString()));
        return tasks;
    }

    /** The first asks for a product by a date, the second for something specific that is looked at again; the rest stand. */
    private static List<Map<String, Object>> directives(Facts facts, JsonNode proposal) {
        List<Map<String, Object>> directives = new ArrayList<>();
        proposal.get("directives").forEach(proposed -> directives.add(directive(facts, proposed, directives.size())));
        while (directives.size() < 3) {
            directives.add(byHand(facts, directives.size()));
        }
        return directives;
    }

    private static Map<String, Object> directive(Facts facts, JsonNode proposed, int ordinal) {
        Map<String, Object> directive = byHand(facts, ordinal);
        directive.put("text", proposed.get("text").asString());
        directive.put("start", proposed.get("start").asInt());
        directive.put("end", proposed.get("end").asInt());
        return directive;
    }

    private static Map<String, Object> byHand(Facts facts, int ordinal) {
        Map<String, Object> directive = new LinkedHashMap<>();
        directive.put("text", "Việc do thư ký ghi thêm số " + (ordinal + 1));
        directive.put("leads", List.of(facts.lead()));
        directive.put("issuer", ((List<?>) facts.session().get("chairs")).get(0));
        switch (ordinal) {
            case 0 -> {
                directive.put("nature", "PRODUCT");
                directive.put("deliverable", "Kế hoạch");
                directive.put("coordinators", List.of(facts.province() + ".snv"));
                directive.put("due", Map.of("kind", "FIXED", "date", "2026-12-31"));
            }
            case 1 -> {
                directive.put("nature", "SPECIFIC");
                directive.put("due", Map.of("kind", "PERIODIC", "cycle", "MONTHLY", "until", "2027-06-30"));
            }
            case 2 -> {
                directive.put("nature", "SPECIFIC");
                directive.put("leads", List.of(facts.province() + ".communes"));
                directive.put(
                        "due",
                        Map.of(
                                "kind",
                                "ON_EVENT",
                                "event",
                                "sau khi Quy hoạch tỉnh được phê duyệt",
                                "reviewOn",
                                "2027-01-15"));
            }
            default -> {
                directive.put("nature", "STANDING");
                directive.put("due", Map.of("kind", "NONE"));
            }
        }
        return directive;
    }

    private void confirmedAtOnce(String task, String lead, Facts facts) {
        Api unit = api.as(lead);
        String at = "/tasks/" + task;
        unit.post(at + "/acknowledgement").expect(200);
        unit.post(at + "/assignee", Map.of("person", facts.province() + ".sct2"))
                .expect(200);
        unit.post(at + "/progress", Map.of("percent", 40, "text", "Đã có dự thảo", "obstacle", "Chờ góp ý"))
                .expect(200);
        unit.post(at + "/submission", product()).expect(200);
        assertThat(unit.post(at + "/confirmation", Map.of("grade", "GOOD")).status())
                .isEqualTo(403);
        JsonNode done = api.as(facts.confirmedBy())
                .post(at + "/confirmation", Map.of("grade", "GOOD"))
                .expect(200);
        assertThat(done.get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(done.get("deadlineState").asString()).isEqualTo("DONE_ON_TIME");
    }

    private void confirmedAfterReturn(String task, String lead, Facts facts) {
        Api unit = api.as(lead);
        Api other = api.as(facts.confirmedBy());
        String at = "/tasks/" + task;
        unit.post(at + "/acknowledgement").expect(200);
        unit.post(at + "/submission", product()).expect(200);
        JsonNode returned =
                other.post(at + "/return", Map.of("reason", "Thiếu số liệu")).expect(200);
        assertThat(returned.get("state").asString()).isEqualTo("RETURNED");
        unit.post(at + "/progress", Map.of("percent", 90, "text", "Đã bổ sung")).expect(200);
        unit.post(at + "/submission", product()).expect(200);
        JsonNode done = other.post(at + "/confirmation").expect(200);
        assertThat(done.get("state").asString()).isEqualTo("CONFIRMED");
    }

    private void finishTheRest(List<String> tasks, Facts facts) {
        Api organizer = api.as(facts.scheduledBy());
        for (String task : tasks.subList(2, tasks.size())) {
            JsonNode read = organizer.get("/tasks/" + task).expect(200);
            if (!List.of("STANDING", "PARTY_BUILDING")
                    .contains(read.get("nature").asString())) {
                organizer
                        .post("/tasks/" + task + "/recall", Map.of("reason", "Không còn cần thiết"))
                        .expect(200);
            }
        }
    }

    private void petitionsStandOpenUntilDisposed(Facts facts, String session) {
        Object petitions = facts.report().get("petitions");
        if (petitions == null) {
            return;
        }
        assertThat(stage(facts, session)).isEqualTo("FOLLOW_UP");
        for (int i = 1; i <= ((List<?>) petitions).size(); i++) {
            api.as(facts.scheduledBy())
                    .post(
                            "/petitions/" + session + ".K" + i + "/disposition",
                            Map.of("disposition", "REFUSED", "reason", "Chưa cân đối được nguồn"))
                    .expect(200);
        }
    }

    private String stage(Facts facts, String session) {
        return api.as(facts.scheduledBy())
                .get("/sessions/" + session)
                .expect(200)
                .get("stage")
                .asString();
    }

    private static Map<String, Object> product() {
        return Map.of(
                "product",
                Map.of("number", "456/KH-SCT", "date", "2026-11-20", "title", "Kế hoạch"),
                "text",
                "Đã hoàn thành");
    }
}
