package vn.dondoc.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.support.Api;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;

/** A task of Sở Công Thương under way, coordinated by Sở Nội vụ, due in twenty days; each test has its own. */
@DondocTest
abstract class PartDesk {

    static final LocalDate TODAY = LocalDate.now(Zones.VIETNAM);
    static final LocalDate DUE = TODAY.plusDays(20);

    @LocalServerPort
    int port;

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands tasks;

    @Autowired
    PartCommands parts;

    @Autowired
    PartCourse course;

    @Autowired
    Processes processes;

    @Autowired
    WorkItems inbox;

    @Autowired
    AuditLog log;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    String task;
    Api lead;
    Api specialist;
    Api coordinator;
    Api office;

    @BeforeEach
    void taskUnderWay() {
        task = fixture.task().coordinator("nghean.snv").due(DUE).issue();
        tasks.acknowledge(task, by("nghean.sct"));
        lead = as("nghean.sct");
        specialist = as("nghean.sct2");
        coordinator = as("nghean.snv");
        office = as("nghean.office");
    }

    Viewer by(String account) {
        return fixture.viewer(account);
    }

    Api as(String account) {
        return Api.on(port).as(account);
    }

    String path(String rest) {
        return "/tasks/" + task + "/parts" + rest;
    }

    String part(int number) {
        return task + "~P" + number;
    }

    JsonNode handToSpecialist() {
        return lead.post(
                        path(""),
                        Map.of(
                                "person",
                                "nghean.sct2",
                                "what",
                                "Dự thảo kế hoạch",
                                "product",
                                "Dự thảo",
                                "dueOn",
                                TODAY.plusDays(7).toString()))
                .expect(201);
    }

    void handToCoordinator() {
        lead.post(
                        path(""),
                        Map.of(
                                "unit",
                                "nghean.snv",
                                "what",
                                "Góp ý biên chế",
                                "dueOn",
                                TODAY.plusDays(5).toString()))
                .expect(201);
    }

    JsonNode shown(int number) {
        return lead.get(path("")).expect(200).at("/parts/" + (number - 1));
    }

    String state(int number) {
        return shown(number).get("state").asString();
    }

    Job timer(String subject) {
        String process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject)
                .singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(process).singleResult();
    }

    List<String> passed(String subject) {
        return processes.diagram(subject).orElseThrow().done().stream()
                .map(step -> step.step())
                .toList();
    }

    List<String> events() {
        return log.of("TASK", task).stream().map(AuditEvent::type).toList();
    }
}
