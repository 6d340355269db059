package vn.dondoc.petition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.engine.Processes;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;

/** A session of Nghệ An with two petitions of Sở Công Thương, its report just accepted; each test has its own. */
@DondocTest
abstract class PetitionDesk {

    static final String TEXT = "Giao Sở Công Thương lập kế hoạch phát triển cụm công nghiệp trước 15/01/2031.";

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationUnits units;

    @Autowired
    Processes processes;

    Api office;
    Api asking;
    String session;
    String first;
    String second;

    @BeforeEach
    void twoPetitions() {
        units.load();
        office = as("nghean.office");
        asking = as("nghean.sct");
        session = session("2026-11-20");
        report();
        office.post("/sessions/" + session + "/report/acceptance").expect(200);
        first = session + ".K1";
        second = session + ".K2";
    }

    Api as(String account) {
        return Api.on(port).as(account);
    }

    String session(String date) {
        return office.post(
                        "/sessions",
                        Map.of(
                                "title", "Nghe kiến nghị về cụm công nghiệp",
                                "kind", "WORKING",
                                "host", "PEOPLE_COMMITTEE",
                                "date", date,
                                "chairs", List.of("nghean.leader"),
                                "reportingUnit", "nghean.sct"))
                .expect(201)
                .get("code")
                .asString();
    }

    private void report() {
        asking.put(
                        "/sessions/" + session + "/report",
                        Map.of(
                                "weaknesses",
                                "Thiếu vốn đối ứng",
                                "petitions",
                                List.of(
                                        Map.of(
                                                "text", "Bố trí vốn đối ứng hạ tầng cụm công nghiệp",
                                                "kind", "FUNDING",
                                                "resourceAmount", 48,
                                                "resourceUnit", "tỷ đồng"),
                                        Map.of("text", "Ban hành cơ chế thu hút đầu tư", "kind", "MECHANISM"))))
                .expect(200);
        asking.post("/sessions/" + session + "/report/submission").expect(200);
    }

    JsonNode decide(String petition, Map<String, ?> decision) {
        return office.post("/petitions/" + petition + "/disposition", decision).expect(200);
    }

    JsonNode refer(String petition, String due) {
        return decide(petition, Map.of("disposition", "REFERRED", "answerUnit", "nghean.snv", "dueOn", due));
    }

    void refuse(String petition) {
        decide(petition, Map.of("disposition", "REFUSED", "reason", "Chưa cân đối được ngân sách"));
    }

    JsonNode petition(String code) {
        return asking.get("/petitions/" + code).expect(200);
    }

    String state(String code) {
        return petition(code).get("state").asString();
    }

    String stage() {
        return office.get("/sessions/" + session).expect(200).get("stage").asString();
    }

    /** Issues a notice with one directive, which may answer a petition. */
    List<String> issue(@Nullable String petition) {
        Map<String, Object> directive = new LinkedHashMap<>(Map.of(
                "text",
                TEXT,
                "nature",
                "PRODUCT",
                "leads",
                List.of("nghean.sct"),
                "issuer",
                "nghean.leader",
                "deliverable",
                "Kế hoạch",
                "due",
                Map.of("kind", "FIXED", "date", "2031-01-15")));
        if (petition != null) {
            directive.put("petition", petition);
        }
        String at = "/sessions/" + session + "/conclusion";
        office.put(at, Map.of("text", TEXT, "directives", List.of(directive))).expect(200);
        office.post(at + "/submission").expect(200);
        as("nghean.leader").post(at + "/approval").expect(200);
        String number = String.valueOf(1_000_000 + ThreadLocalRandom.current().nextInt(9_000_000));
        JsonNode issued = office.post(at + "/issuance", Map.of("number", number, "date", "2026-11-20"))
                .expect(201);
        List<String> tasks = new ArrayList<>();
        issued.get("tasks").forEach(code -> tasks.add(code.asString()));
        return tasks;
    }

    void confirm(String task) {
        asking.post("/tasks/" + task + "/acknowledgement").expect(200);
        asking.post(
                        "/tasks/" + task + "/submission",
                        Map.of("product", Map.of("number", "15/KH-SCT", "date", "2026-11-20", "title", "Kế hoạch")))
                .expect(200);
        office.post("/tasks/" + task + "/confirmation").expect(200);
    }
}
