package vn.dondoc.chasing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskDeadlines;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskFixture;

/** Tasks of Nghệ An that are late, timers fired by hand at an hour of the test's choice, and what was written of it. */
@DondocTest
abstract class ChasingDesk {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final LocalDateTime SATURDAY = LocalDateTime.of(2026, 11, 21, 0, 1);
    static final LocalDateTime FIRST = LocalDateTime.of(2026, 11, 23, 7, 30);
    static final LocalDateTime SECOND = LocalDateTime.of(2026, 12, 1, 7, 30);
    static final LocalDateTime THIRD = LocalDateTime.of(2026, 12, 11, 7, 30);
    static final LocalDateTime FOURTH = LocalDateTime.of(2027, 1, 4, 7, 30);

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands commands;

    @Autowired
    Processes processes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    ProgramClock clock;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TaskDesk desk;

    @Autowired
    TaskDeadlines deadlines;

    @Autowired
    TransactionTemplate transaction;

    /** A task of Sở Công Thương that was due on the Friday. */
    String task() {
        return fixture.task().due(FRIDAY).issue();
    }

    /** The same when its date has expired, so that the timers of the steps are set. */
    String overdue() {
        String task = task();
        fire(task, "Timer_DueDateExpired", SATURDAY);
        return task;
    }

    void at(LocalDateTime time, Runnable work) {
        clock.at(time.atZone(Zones.VIETNAM).toInstant(), work);
    }

    void fire(String task, String timer, LocalDateTime time) {
        String job = job(task, timer).getId();
        at(time, () -> management.executeJob(job));
    }

    Job job(String task, String timer) {
        return jobs(task).stream()
                .filter(job -> activity(job).equals(timer))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + timer + " at " + armed(task)));
    }

    List<String> armed(String task) {
        return jobs(task).stream().map(this::activity).sorted().toList();
    }

    private List<Job> jobs(String task) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(Chasing.subject(task)).list().stream()
                .flatMap(process -> management.createJobQuery().processInstanceId(process.getId()).list().stream())
                .toList();
    }

    private String activity(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    boolean live(String task) {
        return processes.live(Chasing.subject(task));
    }

    /** Steps with their date and day, in the order in which they were taken. */
    List<String> steps(String task) {
        return jdbc.sql("""
                        select c.expires_on || ' ' || c.step || ' ' || c.day from chasing_step c join task t on t.id = c.task_id
                         where t.code = ? order by c.id""").param(task).query(String.class).list();
    }

    /** Names of those to whom a step was addressed, with their deputies. */
    List<String> addressed(String task, int step) {
        return jdbc.sql("""
                        select a.rank || ' ' || p.full_name || coalesce(' / ' || d.full_name, '')
                          from chasing_addressee a join chasing_step c on c.id = a.step_id join task t on t.id = c.task_id
                               join person p on p.id = a.person_id left join person d on d.id = a.deputy_id
                         where t.code = ? and c.step = ? order by c.id, a.ordinal""").params(task, step).query(String.class).list();
    }

    void moved(String code, LocalDate due) {
        transaction.executeWithoutResult(status -> {
            Task task = desk.ofProgram(code);
            if (task.dueDate() == null) {
                task.giveDate(due, calendar.expiryOf(due));
                desk.save(task, Actor.SYSTEM, "DueDateMoved", Map.of());
            } else {
                deadlines.move(task, due, Actor.SYSTEM, "DueDateMoved", Map.of());
            }
        });
    }

    long stepEvents(String task) {
        return log.of("TASK", task).stream()
                .filter(event -> event.type().equals("ChasingStepTaken"))
                .count();
    }

    Viewer by(String username) {
        return fixture.viewer(username);
    }

    long person(String username) {
        return Objects.requireNonNull(by(username).personId());
    }
}
