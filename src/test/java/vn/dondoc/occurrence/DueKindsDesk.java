package vn.dondoc.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskReading;

/** Tasks of 2031, their timers fired by hand at hours of that year. */
@DondocTest
abstract class DueKindsDesk {

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands commands;

    @Autowired
    TaskReading reading;

    @Autowired
    Processes processes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService past;

    @Autowired
    ManagementService management;

    @Autowired
    WorkItems inbox;

    @Autowired
    AuditLog log;

    @Autowired
    ProgramClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Viewer office() {
        return fixture.viewer("nghean.office");
    }

    Viewer lead() {
        return fixture.viewer("nghean.sct");
    }

    /** Runs it as if the wall clock in Vietnam showed this. */
    void at(LocalDateTime then, Runnable work) {
        Instant instant = then.atZone(Zones.VIETNAM).toInstant();
        clock.at(instant, work);
    }

    void on(LocalDate day, Runnable work) {
        at(day.atTime(9, 0), work);
    }

    LocalDateTime due(String key) {
        return LocalDateTime.ofInstant(timer(key).getDuedate().toInstant(), Zones.VIETNAM);
    }

    void fire(String key, LocalDateTime then) {
        at(then, () -> management.executeJob(timer(key).getId()));
    }

    Job timer(String key) {
        ProcessInstance process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult();
        return management
                .createJobQuery()
                .processInstanceId(process.getId())
                .timers()
                .singleResult();
    }

    /** The steps that the latest process with this key has left behind, in any order. */
    List<String> done(String key) {
        return past.createHistoricProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .flatMap(
                        process -> past
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(process.getId())
                                .finished()
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    List<String> events(String task) {
        return log.of("TASK", task).stream().map(AuditEvent::type).toList();
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2031, month, day);
    }
}
