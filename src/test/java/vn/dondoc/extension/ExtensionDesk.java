package vn.dondoc.extension;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;

/** What tests of extensions do at every turn. */
@DondocTest
abstract class ExtensionDesk {

    static final LocalDate TODAY = LocalDate.now(Zones.VIETNAM);
    static final LocalDate DUE = TODAY.plusDays(40);
    static final LocalDate LATER = DUE.plusDays(20);

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands commands;

    @Autowired
    TaskReading tasks;

    @Autowired
    Extensions extensions;

    @Autowired
    ExtensionReading reading;

    @Autowired
    Processes processes;

    @Autowired
    WorkItems inbox;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

    Viewer by(String username) {
        return fixture.viewer(username);
    }

    /** A task of Sở Công Thương that it carries out, due in forty days. */
    String underWay() {
        return underWay(DUE);
    }

    String underWay(LocalDate due) {
        return accepted(fixture.task().due(due).coordinator("nghean.snv").issue());
    }

    String accepted(String task) {
        commands.acknowledge(task, by("nghean.sct"));
        return task;
    }

    /** The same with a request by its specialist for {@link #LATER}. */
    String asked() {
        String task = underWay();
        ask(task, LATER);
        return task;
    }

    int ask(String task, LocalDate to) {
        return extensions.ask(
                task,
                new NewExtension(to, ExtensionReason.COORDINATION, "Chờ ý kiến của các huyện"),
                by("nghean.sct2"));
    }

    void grant(String task, int number) {
        extensions.decide(task, number, new NewExtensionDecision(true, null, "Đồng ý"), by("nghean.office"));
    }

    void refuse(String task, int number) {
        extensions.decide(task, number, new NewExtensionDecision(false, null, "Không đủ lý do"), by("nghean.office2"));
    }

    TaskDetails task(String code) {
        return tasks.of(code, by("nghean.office"));
    }

    Extension request(String code, int number) {
        return reading.of(code, by("nghean.office")).requests().get(number - 1);
    }

    /** What waits for the decision, or null. */
    WorkItem owed(String code, int number) {
        return inbox.openOf(code + "~G" + number);
    }

    boolean waits(String code, int number) {
        return processes.live(code + "~G" + number);
    }

    List<String> events(String code) {
        return log.of("TASK", code).stream().map(AuditEvent::type).toList();
    }

    List<String> passed(String code, int number) {
        return processes.diagram(code + "~G" + number).orElseThrow().done().stream()
                .map(step -> step.step())
                .toList();
    }
}
