package vn.dondoc.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** The machine contract of extensions, by token over HTTP. */
@DondocTest
class ExtensionApiTest {

    private static final LocalDate DUE = LocalDate.now().plusDays(40);
    private static final LocalDate LATER = DUE.plusDays(14);

    @LocalServerPort
    int port;

    @Autowired
    TaskFixture fixture;

    private Api unit;
    private Api office;
    private String path;

    @BeforeEach
    void prepare() {
        path = "/tasks/" + fixture.task().due(DUE).issue();
        unit = Api.on(port).as("nghean.sct");
        office = unit.as("nghean.office");
        unit.post(path + "/acknowledgement").expect(200);
    }

    @Test
    void asksAndIsGranted() {
        JsonNode asked = unit.post(path + "/extensions", wish(LATER)).expect(201);
        assertThat(asked.get("dueDate").asString()).isEqualTo(DUE.toString());
        JsonNode item = office.get(path + "/extensions").expect(200).at("/items/0");
        assertThat(item.get("state").asString()).isEqualTo("UNDECIDED");
        assertThat(item.get("reasonCode").asString()).isEqualTo("COORDINATION");

        JsonNode granted = office.post(path + "/extensions/1/decision", Map.of("granted", true, "reason", "Đồng ý"))
                .expect(200);

        assertThat(granted.get("dueDate").asString()).isEqualTo(LATER.toString());
        assertThat(granted.get("originalDueDate").asString()).isEqualTo(DUE.toString());
        assertThat(granted.get("history").toString()).contains("đồng ý gia hạn lần 1");
        JsonNode dates = unit.get(path + "/extensions").expect(200);
        assertThat(dates.at("/items/0/outcome").asString()).isEqualTo("GRANTED");
        assertThat(dates.at("/moved/0/due").asString()).isEqualTo(LATER.toString());
        assertThat(dates.get("left").asInt()).isEqualTo(1);
    }

    @Test
    void refusesByTheNameOfTheRule() {
        unit.post(path + "/extensions", wish(LATER)).expect(201);
        JsonNode twice = unit.post(path + "/extensions", wish(LATER)).expect(409);
        assertThat(twice.get("rule").asString()).isEqualTo("extension.undecided");
        assertThat(twice.get("detail").asString()).contains("đang chờ quyết định");
        assertThat(unit.post(path + "/extensions/1/decision", Map.of("granted", true))
                        .status())
                .isEqualTo(403);
        assertThat(unit.as("yenbai.office").get(path + "/extensions").status()).isEqualTo(404);
        JsonNode wrong = office.post(path + "/extensions/1/decision", Map.of("granted", false))
                .expect(400);
        assertThat(wrong.at("/errors/0/field").asString()).isEqualTo("reason");
        office.post(path + "/extensions/1/decision", Map.of("granted", false, "reason", "Không đủ lý do"))
                .expect(200);
        assertThat(office.post(path + "/extensions/1/decision", Map.of("granted", true))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void takesTheRequestBackAndSetsADate() {
        unit.post(path + "/extensions", wish(LATER)).expect(201);
        unit.post(path + "/extensions/1/withdrawal", Map.of("reason", "Đã đủ ý kiến"))
                .expect(200);
        JsonNode set = office.post(
                        path + "/due-date", Map.of("to", DUE.minusDays(5).toString(), "reason", "Phiên họp sớm hơn"))
                .expect(200);
        assertThat(set.get("dueDate").asString()).isEqualTo(DUE.minusDays(5).toString());
        assertThat(office.post(path + "/due-date", Map.of("to", LATER.toString(), "reason", "a"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(412);
    }

    @Test
    void listsWhatWaitsFirst() {
        unit.post(path + "/extensions", wish(LATER)).expect(201);
        JsonNode list = office.get("/extensions?state=UNDECIDED&unit=nghean.sct&size=200")
                .expect(200);
        assertThat(list.at("/totals/undecided").asInt()).isPositive();
        assertThat(list.get("items").toString()).contains(path.substring("/tasks/".length()));
        assertThat(office.get("/extensions").expect(200).at("/items/0/state").asString())
                .isEqualTo("UNDECIDED");
    }

    private static Map<String, Object> wish(LocalDate to) {
        return Map.of("to", to.toString(), "reasonCode", "COORDINATION", "reason", "Chờ ý kiến của các huyện");
    }
}
