package vn.dondoc.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;

/** A classified session over HTTP: registered with three facts, closed at once, and shut to everything else. */
@DondocTest
class ClassifiedSessionTest {

    private static final Map<String, Object> STUB = Map.of(
            "classification", "TOP_SECRET",
            "number", "07-TB/TU",
            "date", "2026-11-12",
            "host", "PARTY",
            "reportingUnit", "yenbai.sct");

    @Autowired
    DemonstrationUnits demonstration;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext program;

    @LocalServerPort
    int port;

    private Api office;
    private String code = "";

    @BeforeEach
    void register() {
        demonstration.load();
        office = Api.on(port).as("yenbai.office");
        code = office.post("/sessions", STUB).expect(201).get("code").asString();
    }

    @Test
    void onlyNumberDateAndLeadAreKept() {
        JsonNode stub = Api.on(port).as("yenbai.sct").get("/sessions/" + code).expect(200);

        assertThat(stub.get("stage").asString()).isEqualTo("CLOSED");
        assertThat(stub.get("classification").asString()).isEqualTo("TOP_SECRET");
        assertThat(stub.get("title").asString()).isEqualTo("TỐI MẬT");
        assertThat(stub.get("number").asString()).isEqualTo("07-TB/TU");
        assertThat(stub.get("reportingUnit").asString()).isEqualTo("yenbai.sct");
        assertThat(stub.get("chairs").isEmpty()).isTrue();
        assertThat(jdbc.sql("select count(*) from work_item where subject = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isZero();
        Api.on(port).as("yenbai.snv").get("/sessions/" + code).expect(404);
    }

    @Test
    void contentIsRefusedAtItsFieldWhenItIsRegistered() {
        Map<String, Object> more = new java.util.HashMap<>(STUB);
        more.put("title", "Về một việc");
        more.put("chairs", List.of("yenbai.leader"));
        JsonNode refused = office.post("/sessions", more).expect(400);

        assertThat(refused.at("/errors").valueStream().map(error -> error.get("field")
                        .asString()))
                .containsExactly("chairs[0]", "title");
        more.remove("title");
        more.remove("chairs");
        more.remove("number");
        assertThat(office.post("/sessions", more)
                        .expect(400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yenbai.leader", "yenbai.inspection", "admin"})
    void onlyThoseWhoScheduleRegister(String account) {
        Api.on(port).as(account).post("/sessions", STUB).expect(403);
    }

    static List<Arguments> commands() {
        Map<String, Object> session = Map.of(
                "title",
                "Tên",
                "kind",
                "WORKING",
                "host",
                "PARTY",
                "date",
                "2026-11-12",
                "chairs",
                List.of("yenbai.leader"),
                "reportingUnit",
                "yenbai.sct");
        Map<String, Object> none = Map.of();
        return List.of(
                Arguments.of("PUT", "office", "", session),
                Arguments.of("PUT", "sct", "/report", Map.of("weaknesses", "Chậm")),
                Arguments.of("POST", "sct", "/report/submission", none),
                Arguments.of("POST", "office", "/report/acceptance", none),
                Arguments.of("POST", "office", "/report/return", Map.of("reason", "Thiếu")),
                Arguments.of("POST", "office", "/opinions", Map.of("text", "Ý kiến")),
                Arguments.of("POST", "office", "/proposals", Map.of("text", "Giao Sở Công Thương báo cáo.")),
                Arguments.of("PUT", "office", "/conclusion", Map.of("text", "Kết luận", "directives", List.of())),
                Arguments.of("GET", "office", "/conclusion", none),
                Arguments.of("POST", "office", "/conclusion/submission", none),
                Arguments.of("POST", "office", "/conclusion/signer", Map.of("signer", "yenbai.leader")),
                Arguments.of("POST", "leader", "/conclusion/approval", none),
                Arguments.of("POST", "leader", "/conclusion/return", Map.of("reason", "Sửa")),
                Arguments.of("POST", "office", "/conclusion/remarks/1/answer", Map.of("text", "Đã sửa")),
                Arguments.of("POST", "office", "/conclusion/issuance", Map.of("number", "1", "date", "2026-11-13")),
                Arguments.of("POST", "office", "/cancellation", Map.of("reason", "Thôi")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsRefusedWithTheReason(String verb, String account, String path, Map<String, Object> body) {
        Api as = Api.on(port).as("yenbai." + account);
        String at = "/sessions/" + code + path;
        JsonNode refused =
                switch (verb) {
                    case "PUT" -> as.put(at, body, "If-Match", "\"0\"").expect(409);
                    case "GET" -> as.get(at).expect(409);
                    default -> as.post(at, body).expect(409);
                };
        assertThat(refused.get("rule").asString()).isEqualTo("session.classified");
        assertThat(refused.get("detail").asString()).contains("diện mật");
    }

    @Test
    void aPetitionIsRefusedToo() {
        JsonNode refused = office.post(
                        "/petitions", Map.of("session", code, "text", "Bố trí kinh phí", "kind", "FUNDING"))
                .expect(409);
        assertThat(refused.get("rule").asString()).isEqualTo("session.classified");
    }

    /** Also the commands that are not thought of here: none of them succeeds on a classified session. */
    @Test
    void noRouteThatChangesASessionLetsAnythingIn() {
        List<String> letIn = new ArrayList<>();
        program.getBeansOfType(RequestMappingHandlerMapping.class).values().forEach(routes -> routes.getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/v1/sessions/{code}"))
                        .forEach(
                                path -> route.getMethodsCondition().getMethods().forEach(verb -> {
                                    String at = path.substring("/api/v1".length())
                                            .replace("{code}", code)
                                            .replaceAll("\\{[^}]*}", "1");
                                    int status =
                                            switch (verb) {
                                                case POST -> office.post(at).status();
                                                case PUT, PATCH ->
                                                    office.put(at, Map.of()).status();
                                                default -> 400;
                                            };
                                    if (status < 400) {
                                        letIn.add(verb + " " + path);
                                    }
                                }))));
        assertThat(letIn).isEmpty();
    }

    @Test
    void aStampedTextIsNotTakenInAnOrdinarySessionEither() {
        String ordinary = "/sessions/"
                + office.post(
                                "/sessions",
                                Map.of(
                                        "title",
                                        "Làm việc",
                                        "kind",
                                        "WORKING",
                                        "host",
                                        "PEOPLE_COMMITTEE",
                                        "date",
                                        "2026-11-12",
                                        "chairs",
                                        List.of("yenbai.leader"),
                                        "reportingUnit",
                                        "yenbai.sct"))
                        .expect(201)
                        .get("code")
                        .asString();
        JsonNode refused = Api.on(port)
                .as("yenbai.sct")
                .put(ordinary + "/report", Map.of("weaknesses", "UBND TỈNH\nMẬT\nNội dung"))
                .expect(400);
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("weaknesses");
        assertThat(office.post(ordinary + "/proposals", Map.of("text", "TUYỆT MẬT\nGiao Sở Công Thương."))
                        .expect(400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("text");
    }
}
