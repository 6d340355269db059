package vn.dondoc.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.task.DeadlineState;
import vn.dondoc.task.Grade;
import vn.dondoc.task.MovedDate;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskState;

/** Every way through Extension.bpmn, its timer fired by hand, and what each leaves of the task's date. */
class ExtensionProcessTest extends ExtensionDesk {

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ExtensionCourse course;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void waitsForTheAssignerWhileTheOldDateCounts() {
        String task = asked();

        WorkItem owed = owed(task, 1);
        assertThat(owed.step()).isEqualTo("Task_DecideExtension");
        assertThat(owed.unit()).isEqualTo("nghean.office");
        assertThat(owed.dueOn()).isEqualTo(calendar.plus(TODAY, 3));
        assertThat(owed.url()).isEqualTo("/tasks/" + task);
        assertThat(task(task).line().dueDate()).isEqualTo(DUE);
        assertThat(request(task, 1).state()).isEqualTo("UNDECIDED");
        assertThat(request(task, 1).askedBy()).isEqualTo("nghean.sct2");
        assertThat(request(task, 1).late()).isFalse();
        assertThat(events(task)).endsWith("ExtensionAsked");
    }

    @Test
    void grantedMovesTheDateWithEverythingThatShowsIt() {
        String task = asked();

        grant(task, 1);

        assertThat(task(task).line().dueDate()).isEqualTo(LATER);
        assertThat(task(task).line().expiresOn()).isEqualTo(calendar.expiryOf(LATER));
        assertThat(task(task).line().originalDueDate()).isEqualTo(DUE);
        assertThat(inbox.openOf(task).dueOn()).isEqualTo(calendar.expiryOf(LATER));
        assertThat(passed(task, 1)).contains("Task_DecideExtension", "End_ExtensionGranted");
        assertThat(waits(task, 1)).isFalse();
        assertThat(owed(task, 1)).isNull();
        assertThat(reading.of(task, by("nghean.sct")).moved())
                .singleElement()
                .returns(DUE, MovedDate::from)
                .returns(LATER, MovedDate::due)
                .returns("ExtensionGranted", MovedDate::event);
        assertThat(events(task)).containsOnlyOnce("ExtensionGranted");
    }

    @Test
    void anotherDateThanAskedCanBeGranted() {
        String task = asked();

        extensions.decide(task, 1, new NewExtensionDecision(true, DUE.plusDays(7), null), by("nghean.office"));

        assertThat(task(task).line().dueDate()).isEqualTo(DUE.plusDays(7));
        assertThat(request(task, 1).grantedTo()).isEqualTo(DUE.plusDays(7));
        assertThat(request(task, 1).to()).isEqualTo(LATER);
    }

    @Test
    void refusedKeepsTheDate() {
        String task = asked();

        refuse(task, 1);

        assertThat(task(task).line().dueDate()).isEqualTo(DUE);
        assertThat(passed(task, 1)).contains("End_ExtensionRefused");
        assertThat(request(task, 1).decisionText()).isEqualTo("Không đủ lý do");
        assertThat(ask(task, LATER)).isEqualTo(2);
    }

    @Test
    void withdrawnByTheUnit() {
        String task = asked();

        extensions.withdraw(task, 1, "Đã đủ ý kiến", by("nghean.sct"));

        assertThat(passed(task, 1)).contains("Event_ExtensionWithdrawn", "End_ExtensionWithdrawn");
        assertThat(waits(task, 1)).isFalse();
        assertThat(request(task, 1).outcome()).isEqualTo(ExtensionOutcome.WITHDRAWN);
        assertThat(request(task, 1).endedBy()).isNull();
        assertThat(task(task).line().dueDate()).isEqualTo(DUE);
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(TaskState.SUBMITTED, (Act)
                        (desk, task) -> desk.commands.submit(task, Product.NONE, null, desk.by("nghean.sct"))),
                Arguments.of(TaskState.RECALLED, (Act)
                        (desk, task) -> desk.commands.recall(task, "Không còn cần", desk.by("nghean.office"))));
    }

    interface Act {
        void on(ExtensionDesk desk, String task);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void fallsWithItsTask(TaskState state, Act act) {
        String task = asked();

        act.on(this, task);

        assertThat(task(task).line().state()).isEqualTo(state);
        assertThat(request(task, 1).outcome()).isEqualTo(ExtensionOutcome.WITHDRAWN);
        assertThat(request(task, 1).endedBy()).isEqualTo(state);
        assertThat(waits(task, 1)).isFalse();
        assertThat(owed(task, 1)).isNull();
        assertThat(events(task)).containsOnlyOnce("ExtensionWithdrawn");
    }

    @Test
    void theDecisionIsChasedOnceAndStillOwed() {
        String task = asked();
        LocalDate day = calendar.plus(calendar.plus(TODAY, 3), 1);
        assertThat(timer(task).getDuedate().toInstant())
                .isEqualTo(day.atTime(8, 0).atZone(Zones.VIETNAM).toInstant());

        management.executeJob(timer(task).getId());
        transaction.executeWithoutResult(again -> course.chase(task + "~G1"));

        assertThat(events(task)).containsOnlyOnce("ExtensionChased");
        assertThat(request(task, 1).chasedAt()).isNotNull();
        assertThat(owed(task, 1)).isNotNull();
        assertThat(timer(task)).isNull();
        grant(task, 1);
        assertThat(passed(task, 1)).contains("Task_ChaseDecision", "End_DecisionChased", "End_ExtensionGranted");
        assertThat(waits(task, 1)).isFalse();
    }

    @Test
    void nobodyIsRemindedOfWhatWasDecided() {
        String task = asked();
        refuse(task, 1);

        transaction.executeWithoutResult(late -> course.chase(task + "~G1"));

        assertThat(events(task)).doesNotContain("ExtensionChased");
    }

    @Test
    void whatIsOverdueStaysSoUntilItIsGrantedAndBothFiguresStayRight() {
        String task = underWay(TODAY.minusDays(30));
        int number = ask(task, TODAY.plusDays(14));
        assertThat(request(task, number).late()).isTrue();
        assertThat(task(task).line().deadlineState()).isEqualTo(DeadlineState.OVERDUE);

        grant(task, number);

        assertThat(task(task).line().deadlineState()).isNotEqualTo(DeadlineState.OVERDUE);
        assertThat(task(task).line().originalDueDate()).isEqualTo(TODAY.minusDays(30));
        commands.submit(task, Product.NONE, null, by("nghean.sct"));
        commands.confirm(task, Grade.GOOD, by("nghean.office"));
        assertThat(task(task).line().deadlineState()).isEqualTo(DeadlineState.DONE_ON_TIME);
        assertThat(task(task).finishedOn()).isAfter(task(task).line().originalDueDate());
    }

    @Test
    void theRecordCanNeitherBeRewrittenNorErased() {
        String task = asked();
        refuses(
                "update task_extension set to_date = to_date + 1 where task_id = (select id from task where code = ?)",
                task);
        grant(task, 1);
        refuses(
                "update task_extension set outcome = 'REFUSED' where task_id = (select id from task where code = ?)",
                task);
        refuses("delete from task_extension where task_id = (select id from task where code = ?)", task);
        refuses(
                "update task_date set due_date = due_date + 1 where task_id = (select id from task where code = ?)",
                task);
        refuses("delete from task_date where task_id = (select id from task where code = ?)", task);
    }

    private void refuses(String statement, String task) {
        Consumer<String> rewriting = code -> jdbc.sql(statement).param(code).update();
        assertThatThrownBy(() -> rewriting.accept(task)).isInstanceOf(DataAccessException.class);
    }

    private Job timer(String task) {
        String process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(task + "~G1")
                .singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(process).singleResult();
    }
}
