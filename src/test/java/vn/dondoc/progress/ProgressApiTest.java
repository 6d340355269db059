package vn.dondoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.Zones;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;

/** Milestones move the work, obstacles stand until they are gone, and the duty to update is counted. */
@DondocTest
class ProgressApiTest {

    private static final LocalDate TODAY = LocalDate.now(Zones.VIETNAM);

    @LocalServerPort
    int port;

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands tasks;

    @Autowired
    TaskReading reading;

    @Autowired
    Milestones milestones;

    @Autowired
    Updates updates;

    @Autowired
    UpdateDuty duty;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

    private String task = "";
    private Api lead;

    @BeforeEach
    void longTask() {
        task = fixture.task().due(TODAY.plusDays(100)).issue();
        tasks.acknowledge(task, by("nghean.sct"));
        lead = as("nghean.sct");
    }

    @Test
    void aTickedMilestoneMovesThePercentage() {
        JsonNode plan = plan("Đề cương", 10, "Dự thảo", 50, "Trình", 100);
        assertThat(plan.get("milestones").size()).isEqualTo(3);
        assertThat(lead.post(path("/2/attainment")).status()).isEqualTo(409);
        lead.post(path("/1/attainment")).expect(200);
        assertThat(lead.get("/tasks/" + task).expect(200).get("percent").asInt())
                .isEqualTo(10);
        assertThat(lead.post(path("/1/attainment")).status()).isEqualTo(409);
        assertThat(log.of("TASK", task).stream().map(AuditEvent::type).toList())
                .endsWith("MilestonesPlanned", "MilestoneReached", "TaskProgressed");
        assertThat(milestones.reached(details()))
                .extracting(Milestones.Reached::percent)
                .contains(0, 10);
    }

    @Test
    void whatWasReachedStaysWhenThePlanIsChanged() {
        plan("Đề cương", 10, "Dự thảo", 50, "Trình", 100);
        lead.post(path("/1/attainment")).expect(200);
        JsonNode changed = lead.put(
                        path(""), Map.of("milestones", List.of(row("Lấy ý kiến", 40, 60), row("Ban hành", 90, 100))))
                .expect(200);
        assertThat(changed.at("/milestones/0/what").asString()).isEqualTo("Đề cương");
        assertThat(changed.at("/milestones/1/what").asString()).isEqualTo("Lấy ý kiến");
        assertThat(changed.get("milestones").size()).isEqualTo(3);
    }

    @Test
    void onlyTheLeadPlansAndOnlyWhileItCarriesOut() {
        assertThat(as("nghean.office").post(path("/1/attainment")).status()).isEqualTo(403);
        assertThat(as("nghean.xa1").get(path("")).status()).isEqualTo(404);
        assertThat(lead.put(path(""), Map.of("milestones", List.of(row("Quá hạn", 101, 100))))
                        .expect(400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("milestones[0].dueOn");
        String fresh = fixture.task().due(TODAY.plusDays(100)).issue();
        assertThat(lead.put("/tasks/" + fresh + "/milestones", Map.of("milestones", List.of(row("Một", 50, 100))))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aLongTaskNeedsMilestonesAndAShortOneDoesNot() {
        assertThat(milestones.needOf(details(), List.of()))
                .isNotNull()
                .extracting(Milestones.Need::missing)
                .isEqualTo(false);
        jdbc.sql("update task set acknowledged_at = now() - interval '30 days' where code = ?")
                .param(task)
                .update();
        assertThat(milestones.needOf(details(), List.of()))
                .isNotNull()
                .extracting(Milestones.Need::missing)
                .isEqualTo(true);
        plan("Một", 30, "Hai", 60, "Ba", 100);
        assertThat(milestones.needOf(details(), milestones.of(task))).isNull();
        String quick = fixture.task().due(TODAY.plusDays(50)).issue();
        tasks.acknowledge(quick, by("nghean.sct"));
        assertThat(milestones.needOf(reading.of(quick, by("nghean.sct")), List.of()))
                .isNull();
    }

    @Test
    void anObstacleStandsWhileNothingChangesAndGoesWithTheNextReport() {
        lead.post(
                        "/tasks/" + task + "/progress",
                        Map.of(
                                "percent",
                                20,
                                "text",
                                "Đang làm",
                                "obstacle",
                                "Chưa có vốn",
                                "obstacleUnit",
                                "nghean.stc"))
                .expect(200);
        assertThat(obstacles("nghean.office")).contains(task);
        assertThat(obstacles("nghean.snv")).doesNotContain(task);
        lead.post("/tasks/" + task + "/progress", Map.of("text", "Không có thay đổi: chờ kinh phí"))
                .expect(200);
        assertThat(obstacles("nghean.leader")).contains(task);
        lead.post("/tasks/" + task + "/progress", Map.of("percent", 30, "text", "Đã có vốn"))
                .expect(200);
        assertThat(obstacles("nghean.office")).doesNotContain(task);
        assertThat(lead.post(
                                "/tasks/" + task + "/progress",
                                Map.of("percent", 30, "text", "x", "obstacleUnit", "nghean.stc"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theNextUpdateFollowsTheRhythmAndNoChangeCountsAsOne() {
        assertThat(updates.of(details()).nextOn()).isAfterOrEqualTo(TODAY.plusMonths(1));
        jdbc.sql("update task set acknowledged_at = now() - interval '40 days' where code = ?")
                .param(task)
                .update();
        assertThat(updates.of(details()).overdue(TODAY)).isTrue();
        lead.post("/tasks/" + task + "/progress", Map.of("text", "Không có thay đổi: đúng kế hoạch"))
                .expect(200);
        assertThat(updates.of(details()).overdue(TODAY)).isFalse();
        tasks.star(task, true, by("nghean.office"));
        assertThat(updates.of(details()).rhythm()).isEqualTo(Rhythm.WEEKLY);
    }

    @Test
    void theDutyIsCountedByUnit() {
        Viewer xa = by("hagiang.xa2");
        DutyLine before = hagiangLine();
        hagiang(70);
        String told = hagiang(70);
        hagiang(3);
        tasks.progress(told, 30, "Đã làm", null, xa);
        DutyLine after = hagiangLine();
        assertThat(after.owed() - before.owed()).isEqualTo(2);
        assertThat(after.updated() - before.updated()).isEqualTo(1);
        assertThat(after.silent() - before.silent()).isEqualTo(1);
        assertThat(duty.of(TODAY.withDayOfMonth(1), TODAY, xa))
                .extracting(DutyLine::unit)
                .containsOnly("hagiang.xa2");
    }

    private DutyLine hagiangLine() {
        return duty.of(TODAY.withDayOfMonth(1), TODAY, by("hagiang.office")).stream()
                .filter(one -> one.unit().equals("hagiang.xa2"))
                .findFirst()
                .orElse(new DutyLine("hagiang.xa2", "", 0, 0, 0, 0, 0, 0));
    }

    private String hagiang(int receivedDaysAgo) {
        String code = fixture.task().lead("hagiang.xa2").due(TODAY.plusDays(20)).issue();
        tasks.acknowledge(code, by("hagiang.xa2"));
        jdbc.sql(
                        "update task set acknowledged_at = now() - make_interval(days => ?), issued_at = now() - make_interval(days => ?) where code = ?")
                .params(receivedDaysAgo, receivedDaysAgo, code)
                .update();
        return code;
    }

    private List<String> obstacles(String account) {
        JsonNode items = as(account).get("/obstacles").expect(200).get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get("task").asString())
                .toList();
    }

    private JsonNode plan(String first, int reached, String second, int next, String third, int last) {
        return lead.put(
                        path(""),
                        Map.of(
                                "milestones",
                                List.of(row(first, 20, reached), row(second, 50, next), row(third, 100, last))))
                .expect(200);
    }

    private static Map<String, Object> row(String what, int inDays, int percent) {
        return Map.of("what", what, "dueOn", TODAY.plusDays(inDays).toString(), "percent", percent);
    }

    private TaskDetails details() {
        return reading.of(task, by("nghean.sct"));
    }

    private String path(String rest) {
        return "/tasks/" + task + "/milestones" + rest;
    }

    private Viewer by(String account) {
        return fixture.viewer(account);
    }

    private Api as(String account) {
        return Api.on(port).as(account);
    }
}
