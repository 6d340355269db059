package vn.dondoc.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.pause.Suspensions;
import vn.dondoc.task.Due;
import vn.dondoc.task.Product;

/** Every way through TaskChasing.bpmn, its timers fired by hand. */
class TaskChasingProcessTest extends ChasingDesk {

    @Autowired
    private Suspensions suspensions;

    private static final List<String> STEP_TIMERS =
            List.of("Timer_FirstStep", "Timer_FourthStep", "Timer_SecondStep", "Timer_ThirdStep");

    @Autowired
    Chasing chasing;

    @Test
    void aTaskWithADateIsWaitedForUntilTheDateIsOver() {
        String task = task();
        assertThat(armed(task)).containsExactly("Timer_DueDateExpired");
        assertThat(job(task, "Timer_DueDateExpired").getDuedate()).isEqualTo("2026-11-20T17:00:00");
        assertThat(steps(task)).isEmpty();
    }

    @Test
    void aTaskWithoutADateIsNotWaitedForUntilItGetsOne() {
        String task = fixture.task().due(Due.none(null)).issue();
        assertThat(live(task)).isFalse();
        moved(task, FRIDAY);
        assertThat(armed(task)).containsExactly("Timer_DueDateExpired");
    }

    @Test
    void climbsTheReportingLineStepByStep() {
        String task = overdue();
        assertThat(armed(task)).isEqualTo(STEP_TIMERS);
        assertThat(job(task, "Timer_FirstStep").getDuedate()).isEqualTo("2026-11-23T00:30:00");
        assertThat(job(task, "Timer_FourthStep").getDuedate()).isEqualTo("2027-01-04T00:30:00");

        fire(task, "Timer_FirstStep", FIRST);
        fire(task, "Timer_SecondStep", SECOND);
        fire(task, "Timer_ThirdStep", THIRD);
        fire(task, "Timer_FourthStep", FOURTH);

        assertThat(steps(task))
                .containsExactly(
                        "2026-11-20 1 2026-11-23",
                        "2026-11-20 2 2026-12-01",
                        "2026-11-20 3 2026-12-11",
                        "2026-11-20 4 2027-01-04");
        assertThat(addressed(task, 1)).hasSize(1).allMatch(one -> one.startsWith("SPECIALIST "));
        assertThat(addressed(task, 2))
                .containsExactly("UNIT_HEAD " + by("nghean.sct").displayName());
        assertThat(addressed(task, 3))
                .containsExactly("OFFICE_HEAD " + by("nghean.head").displayName());
        assertThat(addressed(task, 4))
                .containsExactly("LEADER " + by("nghean.leader").displayName());
        assertThat(processes.openSteps(task + "~E1")).containsExactly("Task_Explain");
        assertThat(stepEvents(task)).isEqualTo(4);
        assertThat(live(task)).isTrue();
        assertThat(armed(task)).isEmpty();
    }

    @Test
    void theFirstStepNamesWhoCarriesTheTaskOut() {
        String task = task();
        commands.acknowledge(task, by("nghean.sct"));
        commands.assign(task, "nghean.sct2", by("nghean.sct"));
        fire(task, "Timer_DueDateExpired", SATURDAY);
        fire(task, "Timer_FirstStep", FIRST);
        assertThat(addressed(task, 1))
                .containsExactly("ASSIGNEE " + by("nghean.sct2").displayName());
    }

    @Test
    void whereAUnitHasNoSpecialistItsHeadIsAddressedAtOnce() {
        String task = fixture.task().lead("nghean.xa1").due(FRIDAY).issue();
        at(FIRST, () -> chasing.takeDue(task));
        assertThat(addressed(task, 1))
                .containsExactly("UNIT_HEAD " + by("nghean.xa1").displayName());
    }

    @Test
    void anAbsentHeadIsNamedWithTheDeputyOfTheDay() {
        jdbc.sql("""
                        insert into delegation (province_id, person_id, deputy_id, valid_from, valid_to, granted_by, granted_at)
                        values (:province, :head, :deputy, :day, :day, :by, now())""")
                .param("province", by("nghean.office").province())
                .param("head", person("nghean.xa2"))
                .param("deputy", person("nghean.snv"))
                .param("day", SECOND.toLocalDate())
                .param("by", by("nghean.xa2").accountId())
                .update();
        String task = fixture.task().lead("nghean.xa2").due(FRIDAY).issue();
        at(FIRST, () -> chasing.takeDue(task));
        at(SECOND, () -> chasing.takeDue(task));
        assertThat(addressed(task, 1))
                .containsExactly("UNIT_HEAD " + by("nghean.xa2").displayName());
        assertThat(addressed(task, 2))
                .containsExactly("UNIT_HEAD " + by("nghean.xa2").displayName() + " / "
                        + by("nghean.snv").displayName());
    }

    @Test
    void aStarredTaskClimbsFaster() {
        String task = overdue();
        commands.star(task, true, by("nghean.office"));
        assertThat(armed(task)).containsExactly("Timer_DueDateExpired");
        fire(task, "Timer_DueDateExpired", FIRST);
        assertThat(job(task, "Timer_SecondStep").getDuedate()).isEqualTo("2026-11-25T00:30:00");
        assertThat(job(task, "Timer_FourthStep").getDuedate()).isEqualTo("2026-12-11T00:30:00");
    }

    @Test
    void aTimerBeforeItsHourIsSetAgain() {
        String task = overdue();
        fire(task, "Timer_SecondStep", FIRST.minusHours(1));
        assertThat(steps(task)).isEmpty();
        assertThat(armed(task)).containsExactly("Timer_DueDateExpired");
        fire(task, "Timer_DueDateExpired", FIRST);
        assertThat(armed(task)).isEqualTo(STEP_TIMERS);
    }

    @Test
    void whatWasMissedIsTakenInOrderWhicheverTimerComesFirst() {
        String task = overdue();
        fire(task, "Timer_SecondStep", SECOND);
        fire(task, "Timer_FirstStep", SECOND);
        assertThat(steps(task)).containsExactly("2026-11-20 1 2026-11-23", "2026-11-20 2 2026-12-01");
        assertThat(stepEvents(task)).isEqualTo(2);
    }

    @Test
    void stopsWithTheSubmissionAndBeginsAgainWithTheReturn() {
        String task = overdue();
        commands.acknowledge(task, by("nghean.sct"));
        fire(task, "Timer_FirstStep", FIRST);
        commands.submit(task, Product.NONE, null, by("nghean.sct"));
        assertThat(live(task)).isFalse();
        at(SECOND, () -> assertThat(chasing.takeDue(task)).isEmpty());

        commands.returnForRework(task, "Thiếu số liệu", by("nghean.office"));
        assertThat(armed(task)).containsExactly("Timer_DueDateExpired");
        fire(task, "Timer_DueDateExpired", SECOND);
        fire(task, "Timer_FirstStep", SECOND);
        fire(task, "Timer_SecondStep", SECOND);
        assertThat(steps(task)).containsExactly("2026-11-20 1 2026-11-23", "2026-11-20 2 2026-12-01");
    }

    @Test
    void stopsBeforeTheDateTooAndForGoodWithTheConfirmation() {
        String task = task();
        commands.acknowledge(task, by("nghean.sct"));
        commands.submit(task, Product.NONE, null, by("nghean.sct"));
        assertThat(live(task)).isFalse();
        commands.confirm(task, null, by("nghean.office"));
        assertThat(live(task)).isFalse();
    }

    @Test
    void stopsWithTheRecall() {
        String task = overdue();
        commands.recall(task, "Không còn phù hợp", by("nghean.office"));
        assertThat(live(task)).isFalse();
        assertThat(armed(task)).isEmpty();
    }

    @Test
    void aLaterDateStopsTheStepsAndIsChasedByItself() {
        String task = overdue();
        fire(task, "Timer_FirstStep", FIRST);
        moved(task, LocalDate.of(2026, 12, 31));
        assertThat(armed(task)).containsExactly("Timer_DueDateExpired");
        assertThat(job(task, "Timer_DueDateExpired").getDuedate()).isEqualTo("2026-12-31T17:00:00");
        at(THIRD, () -> assertThat(chasing.takeDue(task)).isEmpty());
        fire(task, "Timer_DueDateExpired", FOURTH);
        fire(task, "Timer_FirstStep", FOURTH);
        assertThat(steps(task)).containsExactly("2026-11-20 1 2026-11-23", "2026-12-31 1 2027-01-04");
    }

    @Test
    void anEarlierDateIsChasedAtOnceAndTheFormerOneNotTwice() {
        String task = overdue();
        fire(task, "Timer_FirstStep", FIRST);
        moved(task, LocalDate.of(2026, 11, 18));
        fire(task, "Timer_DueDateExpired", FIRST);
        fire(task, "Timer_FirstStep", FIRST);
        moved(task, FRIDAY);
        fire(task, "Timer_DueDateExpired", FIRST);
        fire(task, "Timer_FirstStep", FIRST);
        assertThat(steps(task)).containsExactly("2026-11-20 1 2026-11-23", "2026-11-18 1 2026-11-19");
        assertThat(armed(task)).containsExactly("Timer_FourthStep", "Timer_SecondStep", "Timer_ThirdStep");
    }

    @Test
    void aLateTaskThatGoesOnAfterASuspensionClimbsFromWhereItStood() {
        String task = overdue();
        fire(task, "Timer_FirstStep", FIRST);
        fire(task, "Timer_SecondStep", SECOND);
        at(SECOND.plusDays(1), () -> suspensions.suspend(task, "Chờ quy hoạch", null, null, by("nghean.office")));
        at(SECOND.plusDays(8), () -> suspensions.resume(task, null, by("nghean.office")));
        fire(task, "Timer_DueDateExpired", SECOND.plusDays(8));
        fire(task, "Timer_SecondStep", SECOND.plusDays(8));
        fire(task, "Timer_FirstStep", SECOND.plusDays(8));
        assertThat(stepEvents(task)).as("nobody is told a second time").isEqualTo(2);
        assertThat(steps(task)).endsWith("2026-11-27 1 2026-11-30", "2026-11-27 2 2026-12-08");
        assertThat(addressed(task, 2))
                .as("the same head, for both dates")
                .hasSize(2)
                .containsOnly("UNIT_HEAD " + by("nghean.sct").displayName());

        fire(task, "Timer_ThirdStep", THIRD.plusDays(7));
        assertThat(stepEvents(task)).isEqualTo(3);
    }

    @Test
    void aDateMovedWhileItIsWaitedForIsWaitedForAnew() {
        String task = task();
        moved(task, LocalDate.of(2026, 12, 31));
        assertThat(armed(task)).containsExactly("Timer_DueDateExpired");
        assertThat(job(task, "Timer_DueDateExpired").getDuedate()).isEqualTo("2026-12-31T17:00:00");
        commands.recall(task, "Không còn phù hợp", by("nghean.office"));
        assertThat(live(task)).isFalse();
    }

    @Test
    void tasksOlderThanTheLadderEnterItWhereTheyStandOnce() {
        String task = task();
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(Chasing.subject(task))
                        .singleResult()
                        .getId(),
                "older");
        jdbc.sql("delete from chasing where task_id = (select id from task where code = ?)")
                .param(task)
                .update();
        at(THIRD, () -> assertThat(chasing.catchUp()).isPositive());
        at(THIRD, () -> assertThat(chasing.catchUp()).isZero());
        assertThat(armed(task)).containsExactly("Timer_DueDateExpired");

        at(THIRD, () -> chasing.takeDue(task));
        assertThat(steps(task)).hasSize(3);
        assertThat(addressed(task, 1)).isEmpty();
        assertThat(addressed(task, 2)).isEmpty();
        assertThat(addressed(task, 3)).hasSize(1);
        assertThat(stepEvents(task)).isEqualTo(1);
    }

    @Test
    void theStepIsToldInTheHistoryByTheProgram() {
        String task = overdue();
        fire(task, "Timer_SecondStep", SECOND);
        AuditEvent told = log.of("TASK", task).stream()
                .filter(event -> event.type().equals("ChasingStepTaken"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(told.actor()).isEqualTo("system");
        assertThat(told.detail())
                .isEqualTo(Map.of(
                        "step", "2", "days", "7", "to", by("nghean.sct").displayName(), "explanation", task + "~E1"));
    }
}
