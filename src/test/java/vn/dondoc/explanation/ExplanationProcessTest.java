package vn.dondoc.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Product;
import vn.dondoc.task.RefusalDecision;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskFixture;

/** Every way through Explanation.bpmn, its timers fired by hand, and who may take which step. */
@DondocTest
class ExplanationProcessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime ASKED = MONDAY.atTime(9, 0);
    private static final LocalDateTime REMINDED = LocalDateTime.of(2026, 11, 27, 7, 30);
    private static final LocalDateTime OVERDUE = LocalDateTime.of(2026, 11, 30, 7, 30);

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands commands;

    @Autowired
    TaskDesk desk;

    @Autowired
    Explanations explanations;

    @Autowired
    ExplanationReading reading;

    @Autowired
    Processes processes;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    WorkItems inbox;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgramClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theHeadOfTheLeadUnitOwesTheAnswerInThreeWorkingDays() {
        String task = fixture.task().issue();
        String code = asked(task);
        assertThat(code).isEqualTo(task + "~E1");
        WorkItem owed = Objects.requireNonNull(inbox.openOf(code));
        assertThat(owed.step()).isEqualTo("Task_Explain");
        assertThat(owed.unit()).isEqualTo("nghean.sct");
        assertThat(owed.person()).isEqualTo("nghean.sct");
        assertThat(owed.dueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(owed.url()).isEqualTo("/tasks/" + task);
        assertThat(events(task)).contains("ExplanationAsked");
    }

    @Test
    void answeredItIsJudgedByWhoAsked() {
        String code = asked(fixture.task().issue());
        explanations.answer(code, "Do thiếu số liệu của các xã", by("nghean.sct"));
        assertThat(processes.openSteps(code)).containsExactly("Task_JudgeExplanation");
        assertThat(Objects.requireNonNull(inbox.openOf(code)).unit()).isEqualTo("nghean.office");
        explanations.accept(code, by("nghean.office2"));
        assertThat(processes.live(code)).isFalse();
        Explanation ended = reading.byCode(code, by("nghean.sct"));
        assertThat(ended.line().state()).isEqualTo(ExplanationState.ACCEPTED);
        assertThat(ended.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo("ACCEPTED");
            assertThat(answer.by()).isEqualTo(by("nghean.sct").displayName());
        });
    }

    @Test
    void sentBackItIsOwedAgainByANewDateAndEveryVersionIsKept() {
        String task = fixture.task().issue();
        String code = asked(task);
        explanations.answer(code, "Bận việc", by("nghean.sct"));
        at(OVERDUE, () -> explanations.sendBack(code, "Chưa nêu trách nhiệm", by("nghean.office")));
        assertThat(processes.openSteps(code)).containsExactly("Task_Explain");
        assertThat(Objects.requireNonNull(inbox.openOf(code)).dueOn()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(timer(code, "Timer_ExplanationReminder").getDuedate()).isEqualTo("2026-12-03T00:30:00");
        explanations.answer(code, "Phòng nghiệp vụ chậm tổng hợp", by("nghean.sct"));
        explanations.accept(code, by("nghean.office"));
        assertThat(reading.byCode(code, by("nghean.office")).answers())
                .extracting(Explanation.Answer::verdict)
                .containsExactly("RETURNED", "ACCEPTED");
        assertThat(events(task))
                .containsSubsequence(
                        "ExplanationAsked",
                        "ExplanationAnswered",
                        "ExplanationReturned",
                        "ExplanationAnswered",
                        "ExplanationAccepted");
    }

    @Test
    void afterItsDateTheHeadIsRemindedThenItIsNotedAsOverdue() {
        String task = fixture.task().issue();
        String code = asked(task);
        assertThat(timer(code, "Timer_ExplanationReminder").getDuedate()).isEqualTo("2026-11-27T00:30:00");
        assertThat(timer(code, "Timer_ExplanationOverdue").getDuedate()).isEqualTo("2026-11-30T00:30:00");
        fire(code, "Timer_ExplanationReminder", REMINDED);
        assertThat(line(code).remindedAt()).isNotNull();
        assertThat(line(code).overdueAt()).isNull();
        fire(code, "Timer_ExplanationOverdue", OVERDUE);
        assertThat(line(code).overdueAt()).isNotNull();
        assertThat(processes.openSteps(code)).containsExactly("Task_Explain");
        assertThat(events(task)).containsOnlyOnce("ExplanationReminded", "ExplanationOverdue");
        explanations.answer(code, "Chậm do chờ số liệu", by("nghean.sct"));
        assertThat(processes.openSteps(code)).containsExactly("Task_JudgeExplanation");
    }

    @Test
    void whatIsAnsweredIsNotChased() {
        String code = asked(fixture.task().issue());
        explanations.answer(code, "Đã xong", by("nghean.sct"));
        assertThat(jobs(code)).isEmpty();
    }

    @Test
    void theRecallOfTheTaskWithdrawsIt() {
        String task = fixture.task().issue();
        String code = asked(task);
        commands.recall(task, "Không còn phù hợp", by("nghean.office"));
        assertThat(processes.live(code)).isFalse();
        assertThat(inbox.openOf(code)).isNull();
        assertThat(line(code).state()).isEqualTo(ExplanationState.WITHDRAWN);
        assertThatThrownBy(() -> asked(task)).isInstanceOf(Refused.class).hasMessage("explanation.taskGone");
    }

    @Test
    void onAConfirmedTaskItStaysOwed() {
        String task = fixture.task().issue();
        String code = asked(task);
        commands.acknowledge(task, by("nghean.sct"));
        commands.submit(task, Product.NONE, null, by("nghean.sct"));
        commands.confirm(task, null, by("nghean.office"));
        assertThat(processes.openSteps(code)).containsExactly("Task_Explain");
        explanations.answer(code, "Chậm do khách quan", by("nghean.sct"));
    }

    @Test
    void itGoesWithTheTaskToAnotherUnit() {
        String task = fixture.task().issue();
        commands.decline(task, "Không thuộc chức năng", by("nghean.sct"));
        String code = asked(task);
        commands.decideRefusal(task, RefusalDecision.REASSIGN, "Đúng chức năng", "nghean.snv", by("nghean.office"));
        assertThat(Objects.requireNonNull(inbox.openOf(code)).unit()).isEqualTo("nghean.snv");
    }

    @Test
    void theLadderRequiresOneAtATime() {
        String task = fixture.task().issue();
        List<String> required = List.of(required(task), required(task));
        assertThat(required).containsOnly(task + "~E1");
        explanations.answer(task + "~E1", "Do thiếu vốn", by("nghean.sct"));
        explanations.accept(task + "~E1", by("nghean.office"));
        assertThat(required(task)).isEqualTo(task + "~E2");
        assertThat(line(task + "~E1").askedBy()).isNull();
    }

    @Test
    void leadersAndTheOfficeAskAndNobodyElse() {
        String task = fixture.task().coordinator("nghean.snv").issue();
        assertThat(explanations.ask(task, question(), by("nghean.leader"))).endsWith("~E1");
        assertThat(explanations.ask(task, question(), by("nghean.head"))).endsWith("~E2");
        for (String account : List.of("nghean.sct", "nghean.snv", "nghean.inspection")) {
            assertThatThrownBy(() -> explanations.ask(task, question(), by(account)))
                    .isInstanceOf(NotAllowed.class);
        }
        for (String account : List.of("nghean.xa1", "yenbai.office", "yenbai.leader")) {
            assertThatThrownBy(() -> explanations.ask(task, question(), by(account)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void onlyTheUnitAnswersAndOnlyWhoAskedJudges() {
        String task = fixture.task().coordinator("nghean.snv").issue();
        String code = explanations.ask(task, question(), by("nghean.leader"));
        for (String account :
                List.of("nghean.sct2", "nghean.snv", "nghean.office", "nghean.leader", "nghean.inspection")) {
            assertThatThrownBy(() -> explanations.answer(code, "Không", by(account)))
                    .as(account)
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> explanations.accept(code, by("nghean.leader"))).isInstanceOf(Refused.class);
        commands.acknowledge(task, by("nghean.sct"));
        commands.assign(task, "nghean.sct2", by("nghean.sct"));
        explanations.answer(code, "Đang hoàn thiện", by("nghean.sct2"));
        assertThatThrownBy(() -> explanations.answer(code, "Nữa", by("nghean.sct")))
                .isInstanceOf(Refused.class);
        for (String account : List.of("nghean.office", "nghean.sct", "nghean.inspection")) {
            assertThatThrownBy(() -> explanations.accept(code, by(account)))
                    .as(account)
                    .isInstanceOf(NotAllowed.class);
        }
        explanations.accept(code, by("nghean.leader2"));
    }

    @Test
    void whatIsMissingIsToldAtItsField() {
        String task = fixture.task().issue();
        NewQuestion late = new NewQuestion(" ", LocalDate.now(clock).minusDays(1));
        assertThatThrownBy(() -> explanations.ask(task, late, by("nghean.office")))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(error -> error.field())
                        .containsExactly("question", "dueOn"));
        String code = asked(task);
        assertThatThrownBy(() -> explanations.answer(code, "", by("nghean.sct")))
                .isInstanceOf(Invalid.class);
    }

    private String asked(String task) {
        String[] code = new String[1];
        at(ASKED, () -> code[0] = explanations.ask(task, question(), by("nghean.office")));
        return code[0];
    }

    private String required(String task) {
        return transaction.execute(status -> explanations.require(desk.ofProgram(task), "Đề nghị giải trình"));
    }

    private static NewQuestion question() {
        return new NewQuestion("Vì sao chậm tiến độ?", null);
    }

    private ExplanationLine line(String code) {
        return reading.byCode(code, by("nghean.office")).line();
    }

    private List<String> events(String task) {
        return log.of("TASK", task).stream().map(event -> event.type()).toList();
    }

    private void fire(String code, String timer, LocalDateTime time) {
        String job = timer(code, timer).getId();
        at(time, () -> management.executeJob(job));
    }

    private Job timer(String code, String timer) {
        return jobs(code).stream()
                .filter(job -> management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                        .equals(timer))
                .findFirst()
                .orElseThrow();
    }

    private List<Job> jobs(String code) {
        String process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(process).list();
    }

    private void at(LocalDateTime time, Runnable work) {
        clock.at(time.atZone(Zones.VIETNAM).toInstant(), work);
    }

    private Viewer by(String username) {
        return fixture.viewer(username);
    }
}
