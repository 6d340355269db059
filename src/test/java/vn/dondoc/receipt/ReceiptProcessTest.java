package vn.dondoc.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.reminder.Notice;
import vn.dondoc.reminder.Notices;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.RefusalDecision;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFixture;

/** Every way through Receipt.bpmn: answered in time, not answered in time, given to another unit. */
@DondocTest
class ReceiptProcessTest {

    private static final LocalDate TODAY = LocalDate.now(Zones.VIETNAM);

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands tasks;

    @Autowired
    Receipts receipts;

    @Autowired
    WorkItems inbox;

    @Autowired
    Processes processes;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    AuditLog log;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isOwedOnTheNextWorkingDayAndOnTheSameWhereStarred() {
        String task = fixture.task().issue();
        assertThat(inbox.openOf(task).dueOn()).isEqualTo(calendar.plus(TODAY, 1));
        assertThat(receipts.of(task).orElseThrow().waiting()).isTrue();
        String starred = fixture.task().starred().issue();
        assertThat(inbox.openOf(starred).dueOn()).isEqualTo(calendar.expiryOf(TODAY));
        assertThat(timer(task).getDuedate().toInstant())
                .isEqualTo(calendar.plus(TODAY, 1)
                        .plusDays(1)
                        .atStartOfDay(Zones.VIETNAM)
                        .toInstant());
    }

    @Test
    void anAnswerStopsTheClock() {
        String task = fixture.task().issue();
        tasks.acknowledge(task, by("nghean.sct"));
        assertThat(processes.live(task + "~A")).isFalse();
        assertThat(passed(task)).contains("Event_TaskAnswered", "End_TaskAnswered");
        assertThat(receipts.of(task).orElseThrow().lateAt()).isNull();
        String recalled = fixture.task().issue();
        tasks.recall(recalled, "Không còn cần", by("nghean.office"));
        assertThat(processes.live(recalled + "~A")).isFalse();
    }

    @Test
    void withoutAnAnswerItIsLateOnce() {
        String task = fixture.task().issue();
        management.executeJob(timer(task).getId());
        assertThat(passed(task)).contains("Task_TellReceiptLate", "End_ReceiptLate");
        assertThat(receipts.of(task).orElseThrow().lateAt()).isNotNull();
        assertThat(types(task)).containsExactly("TaskIssued", "ReceiptLate");
        tasks.star(task, true, by("nghean.office"));
        assertThat(processes.live(task + "~A")).isFalse();
        tasks.acknowledge(task, by("nghean.sct"));
        assertThat(receipts.of(task).orElseThrow().lateAt()).isNotNull();
    }

    @Test
    void anotherLeadUnitHasATimeOfItsOwn() {
        String task = fixture.task().issue();
        tasks.decline(task, "Không thuộc chức năng", by("nghean.sct"));
        assertThat(processes.live(task + "~A")).isFalse();
        tasks.decideRefusal(task, RefusalDecision.REASSIGN, "Giao Sở Nội vụ", "nghean.snv", by("nghean.office"));
        assertThat(processes.live(task + "~A")).isTrue();
        assertThat(inbox.openOf(task).dueOn()).isEqualTo(calendar.plus(TODAY, 1));
    }

    @Test
    void aLateAnswerOfTheFormerUnitIsNotTheNextOnes() {
        String task = fixture.task().issue();
        management.executeJob(timer(task).getId());
        tasks.decline(task, "Không thuộc chức năng", by("nghean.sct"));
        tasks.decideRefusal(task, RefusalDecision.REASSIGN, "Giao Sở Nội vụ", "nghean.snv", by("nghean.office"));
        assertThat(receipts.of(task).orElseThrow().lateAt()).isNull();
        assertThat(processes.live(task + "~A")).isTrue();
        assertThat(types(task)).contains("ReceiptLate");
    }

    @Test
    void theHeadOfTheUnitIsToldOnceUntilTheUnitAnswers() {
        String task = fixture.task().issue();
        management.executeJob(timer(task).getId());
        assertThat(told("nghean.sct", task)).hasSize(1).allMatch(Notice::isUnread);
        assertThat(told("nghean.sct2", task)).isEmpty();
        assertThat(inbox.openOf(task).unit()).isEqualTo("nghean.sct");
        tasks.star(task, true, by("nghean.office"));
        assertThat(told("nghean.sct", task)).hasSize(1).allMatch(Notice::isUnread);
        tasks.acknowledge(task, by("nghean.sct"));
        assertThat(told("nghean.sct", task)).hasSize(1).noneMatch(Notice::isUnread);
    }

    private List<Notice> told(String account, String task) {
        return notices.of(by(account).personId(), false, 200, 0).stream()
                .filter(notice ->
                        notice.kind().equals("ReceiptLate") && notice.subject().equals(task))
                .toList();
    }

    private Job timer(String task) {
        String process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(task + "~A")
                .singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(process).singleResult();
    }

    private List<String> passed(String task) {
        return processes.diagram(task + "~A").orElseThrow().done().stream()
                .map(step -> step.step())
                .toList();
    }

    private List<String> types(String task) {
        return log.of("TASK", task).stream().map(AuditEvent::type).toList();
    }

    private Viewer by(String account) {
        return fixture.viewer(account);
    }
}
