package vn.dondoc.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.extension.Extensions;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.DeadlineState;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskLine;
import vn.dondoc.task.TaskLists;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskSort;
import vn.dondoc.task.TaskState;

/** Every way through Suspension.bpmn, its timer fired by hand, and what stands still meanwhile. */
@DondocTest
class SuspensionTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 9, 8);
    private static final LocalDate DUE = LocalDate.of(2031, 9, 12);

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskCommands commands;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Extensions extensions;

    @Autowired
    private TaskReading reading;

    @Autowired
    private TaskLists lists;

    @Autowired
    private WorkItems inbox;

    @Autowired
    private Processes processes;

    @Autowired
    private AuditLog log;

    @Autowired
    private ProgramClock clock;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Test
    void goesOnByItselfOnItsDayWithTheDaysItStoodStill() {
        String task = underWay();
        on(MONDAY, () -> suspensions.suspend(task, "Chờ quy hoạch", MONDAY.plusDays(7), null, office()));

        assertThat(line(task).state()).isEqualTo(TaskState.SUSPENDED);
        assertThat(timer(task, 1).getDuedate()).isEqualTo("2031-09-14T17:00:00");
        on(MONDAY.plusDays(7), () -> management.executeJob(timer(task, 1).getId()));

        TaskLine line = line(task);
        assertThat(line.state()).isEqualTo(TaskState.ACKNOWLEDGED);
        assertThat(line.originalDueDate()).isEqualTo(DUE);
        assertThat(line.dueDate()).isEqualTo(calendar.plus(DUE, 5));
        assertThat(inbox.openOf(task).dueOn()).isEqualTo(line.expiresOn());
        assertThat(steps(task, 1)).contains("Task_ResumeTask", "End_TaskGoesOn");
        assertThat(processes.live(key(task, 1))).isFalse();
        Suspension past = suspensions.of(task).get(0);
        assertThat(past.days()).isEqualTo(5);
        assertThat(past.dueBefore()).isEqualTo(DUE);
        assertThat(past.dueAfter()).isEqualTo(line.dueDate());
        assertThat(past.endedBy()).isNull();
        assertThat(types(task)).endsWith("TaskSuspended", "TaskResumed");
    }

    @Test
    void untilFurtherNoticeTheAssignerLooksAtItAgain() {
        String task = fixture.task().due(DUE).issuedOn(MONDAY).issue();
        on(MONDAY, () -> suspensions.suspend(task, "Chờ ý kiến Bộ", null, MONDAY.plusDays(30), leader()));
        on(MONDAY.plusDays(30), () -> management.executeJob(timer(task, 1).getId()));

        assertThat(line(task).state()).isEqualTo(TaskState.SUSPENDED);
        WorkItem owed = inbox.openOf(key(task, 1));
        assertThat(owed.step()).isEqualTo("Task_ReviewSuspension");
        assertThat(owed.unit()).isEqualTo("nghean.office");
        assertThat(owed.dueOn()).isEqualTo(MONDAY.plusDays(30));
        assertThat(owed.url()).isEqualTo("/tasks/" + task);

        on(
                MONDAY.plusDays(30),
                () -> suspensions.changeTerm(task, "Chưa có ý kiến", MONDAY.plusDays(60), null, office()));
        assertThat(inbox.openOf(key(task, 1))).isNull();
        on(MONDAY.plusDays(60), () -> management.executeJob(timer(task, 1).getId()));
        assertThat(line(task).state()).isEqualTo(TaskState.ISSUED);
        assertThat(steps(task, 1)).contains("Task_ReviewSuspension", "End_TaskGoesOn");
        assertThat(types(task)).endsWith("TaskSuspended", "SuspensionChanged", "TaskResumed");
        commands.acknowledge(task, unit());
    }

    @Test
    void theTimeOfReceiptStandsStillToo() {
        List<String> issued = new ArrayList<>();
        on(MONDAY, () -> issued.add(fixture.task().due(DUE).issuedOn(MONDAY).issue()));
        String task = issued.get(0);
        on(MONDAY, () -> suspensions.suspend(task, "Chờ ý kiến Bộ", MONDAY.plusDays(14), null, office()));
        on(MONDAY.plusDays(14), () -> management.executeJob(timer(task, 1).getId()));
        assertThat(jdbc.sql("select receipt_due_on from task where code = ?")
                        .param(task)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(MONDAY.plusDays(15));

        on(MONDAY, () -> issued.add(fixture.task().due(DUE).issuedOn(MONDAY).issue()));
        String overnight = issued.get(1);
        on(MONDAY, () -> suspensions.suspend(overnight, "Chờ ý kiến Bộ", MONDAY.plusDays(7), null, office()));
        on(MONDAY.plusDays(1), () -> suspensions.resume(overnight, null, office()));
        assertThat(timerOf(overnight + "~A").getDuedate())
                .as("the clock of receipt strikes a day later")
                .isEqualTo("2031-09-10T17:00:00");
    }

    @Test
    void aDateDecidedMeanwhileIsMovedOnlyByTheDaysSinceThen() {
        String task = underWay();
        on(MONDAY, () -> suspensions.suspend(task, "Chờ vốn", null, null, office()));
        on(MONDAY.plusDays(7), () -> extensions.setDate(task, MONDAY.plusDays(28), "Theo tiến độ vốn", office()));
        on(MONDAY.plusDays(9), () -> suspensions.resume(task, null, office()));
        assertThat(line(task).dueDate()).isEqualTo(MONDAY.plusDays(30));
        assertThat(suspensions.of(task).get(0).days()).isEqualTo(7);
    }

    @Test
    void theTermCanBeChangedWhileItRuns() {
        String task = underWay();
        on(MONDAY, () -> suspensions.suspend(task, "Chờ mưa bão", MONDAY.plusDays(3), null, office()));
        on(MONDAY, () -> suspensions.changeTerm(task, "Bão kéo dài", MONDAY.plusDays(4), null, office()));

        assertThat(timer(task, 1).getDuedate()).isEqualTo("2031-09-11T17:00:00");
        assertThat(steps(task, 1)).contains("Event_TermChanged");
    }

    @Test
    void isResumedEarlyAndSuspendedAgain() {
        String task = underWay();
        on(MONDAY, () -> suspensions.suspend(task, "Chờ vốn", null, null, office()));
        assertThat(suspensions.of(task).get(0).reviewOn()).isEqualTo(MONDAY.plusDays(90));
        on(MONDAY.plusDays(1), () -> suspensions.resume(task, "Đã có vốn", office()));

        assertThat(line(task).dueDate()).isEqualTo(calendar.plus(DUE, 1));
        assertThat(steps(task, 1)).contains("End_TaskResumed");
        on(MONDAY.plusDays(2), () -> suspensions.suspend(task, "Lại chờ vốn", MONDAY.plusDays(9), null, office()));
        assertThat(processes.live(key(task, 2))).isTrue();
        assertThat(suspensions.of(task)).extracting(Suspension::ordinal).containsExactly(2, 1);
    }

    @Test
    void endsWithItsTask() {
        String task = underWay();
        on(MONDAY, () -> suspensions.suspend(task, "Chờ", MONDAY.plusDays(7), null, office()));
        on(MONDAY.plusDays(2), () -> commands.recall(task, "Không còn cần", office()));

        assertThat(processes.live(key(task, 1))).isFalse();
        assertThat(processes.live(task)).isFalse();
        assertThat(steps(task, 1)).contains("End_TaskEnded");
        assertThat(suspensions.of(task).get(0).resumed()).isFalse();
    }

    @Test
    void whileSuspendedNothingIsLateAndNothingIsOwed() {
        String task = fixture.task()
                .lead("hagiang.xa2")
                .due(LocalDate.now().minusDays(20))
                .issuedOn(LocalDate.now().minusDays(40))
                .issue();
        Viewer commune = fixture.viewer("hagiang.xa2");
        Viewer assigner = fixture.viewer("hagiang.office");
        commands.acknowledge(task, commune);
        int owed = inbox.count(commune);
        int late = lists.buckets(commune).overdue();
        int inTime = lists.buckets(commune).onTrack();
        LocalDate due = line(task, assigner).dueDate();

        suspensions.suspend(task, "Chờ hướng dẫn", LocalDate.now().plusDays(9), null, assigner);

        assertThat(line(task, commune).deadlineState()).isEqualTo(DeadlineState.ON_TRACK);
        assertThat(line(task, commune).daysLate()).isZero();
        assertThat(lists.buckets(commune).overdue()).isEqualTo(late - 1);
        assertThat(lists.buckets(commune).onTrack()).isEqualTo(inTime + 1);
        assertThat(inbox.count(commune)).isEqualTo(owed - 1);
        assertThat(inbox.held(commune, 200)).extracting(WorkItem::subject).contains(task);
        for (DeadlineState state : DeadlineState.values()) {
            assertThat(lists.page(TaskFilter.ALL.withDeadlines(state), TaskSort.DUE, 1, 200, commune)
                            .items())
                    .as("list and task say the same of %s", state)
                    .allMatch(line -> line.deadlineState() == state);
        }

        suspensions.resume(task, null, assigner);
        assertThat(inbox.count(commune)).isEqualTo(owed);
        assertThat(line(task, commune).deadlineState()).isEqualTo(DeadlineState.OVERDUE);
        assertThat(line(task, commune).dueDate()).isEqualTo(due);
    }

    @Test
    void refusesWhatDoesNotFit() {
        String task = underWay();
        refused(() -> suspensions.resume(task, null, office()), "task.notSuspended");
        on(MONDAY, () -> suspensions.suspend(task, "Chờ", MONDAY.plusDays(7), null, office()));

        refused(() -> commands.progress(task, 20, "Đang làm", null, unit()), "task.suspended");
        refused(() -> commands.submit(task, Product.NONE, "Xong", unit()), "task.suspended");
        refused(() -> suspensions.suspend(task, "Nữa", null, null, office()), "task.alreadySuspended");
        String submitted = underWay();
        commands.submit(submitted, Product.NONE, "Xong", unit());
        refused(() -> suspensions.suspend(submitted, "Chờ", null, null, office()), "task.suspendOnlyWhileOwed");
    }

    @Test
    void asksForReasonAndATermThatCanBe() {
        String task = underWay();
        LocalDate today = LocalDate.now(Zones.VIETNAM);
        wrong(() -> suspensions.suspend(task, " ", null, null, office()), "reason");
        wrong(() -> suspensions.suspend(task, "Chờ", today, null, office()), "until");
        wrong(() -> suspensions.suspend(task, "Chờ", today.plusDays(400), null, office()), "until");
        wrong(() -> suspensions.suspend(task, "Chờ", null, today.plusDays(91), office()), "reviewOn");
        wrong(() -> suspensions.suspend(task, "Chờ", today.plusDays(2), today.plusDays(3), office()), "reviewOn");
        assertThat(line(task).state()).isEqualTo(TaskState.ACKNOWLEDGED);
    }

    @Test
    void onlyTheAssigningSideMay() {
        String task = underWay();
        for (String other : List.of("nghean.sct", "nghean.inspection")) {
            assertThatThrownBy(() -> suspensions.suspend(task, "Chờ", null, null, fixture.viewer(other)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> suspensions.suspend(task, "Chờ", null, null, fixture.viewer("yenbai.leader")))
                .isInstanceOf(NotFound.class);
    }

    private String underWay() {
        String task = fixture.task().due(DUE).issuedOn(MONDAY).issue();
        commands.acknowledge(task, unit());
        return task;
    }

    private void on(LocalDate day, Runnable work) {
        clock.at(day.atTime(9, 0).atZone(Zones.VIETNAM).toInstant(), work);
    }

    private static void refused(ThrowingCallable command, String rule) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.rule())
                .isEqualTo(rule));
    }

    private static void wrong(ThrowingCallable command, String field) {
        assertThatThrownBy(command).isInstanceOfSatisfying(Invalid.class, no -> assertThat(no.errors())
                .extracting(error -> error.field())
                .containsExactly(field));
    }

    private Job timer(String task, int ordinal) {
        return timerOf(key(task, ordinal));
    }

    private Job timerOf(String key) {
        return management
                .createJobQuery()
                .processInstanceId(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getId())
                .timers()
                .singleResult();
    }

    private List<String> steps(String task, int ordinal) {
        String process = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key(task, ordinal))
                .singleResult()
                .getId();
        return history.createHistoricActivityInstanceQuery().processInstanceId(process).list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private List<String> types(String task) {
        return log.of("TASK", task).stream().map(event -> event.type()).toList();
    }

    private static String key(String task, int ordinal) {
        return task + "~D" + ordinal;
    }

    private TaskLine line(String task) {
        return line(task, office());
    }

    private TaskLine line(String task, Viewer viewer) {
        return reading.of(task, viewer).line();
    }

    private Viewer office() {
        return fixture.viewer("nghean.office");
    }

    private Viewer leader() {
        return fixture.viewer("nghean.leader");
    }

    private Viewer unit() {
        return fixture.viewer("nghean.sct");
    }
}
