package vn.dondoc.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Due;
import vn.dondoc.task.DueKind;
import vn.dondoc.task.Grade;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskState;

/** Every way through OpenEnded.bpmn, its timer fired by hand, and the events that give tasks their dates. */
class OpenEndedTest extends DueKindsDesk {

    @Autowired
    DateReviews reviews;

    @Autowired
    AwaitedEvents events;

    @Autowired
    OpenEndedCourse course;

    @Test
    void onItsDayTheAssigningUnitOwesADecision() {
        String task = open(Due.none(day(3, 1))); // a Saturday
        assertThat(due(task + "~R")).isEqualTo("2031-03-03T00:00");
        fire(task + "~R", day(3, 3).atStartOfDay());
        var owed = inbox.openOf(task + "~R");
        assertThat(owed.step()).isEqualTo("Task_ReviewOpenEnded");
        assertThat(owed.unit()).isEqualTo("nghean.office");
        assertThat(owed.url()).isEqualTo("/tasks/" + task);
        assertThat(inbox.openOf(task).unit()).as("the lead owes its step too").isEqualTo("nghean.sct");

        on(day(3, 4), () -> decide(task, ReviewDecision.REVIEW_AGAIN, day(5, 30), null));
        assertThat(inbox.openOf(task + "~R")).isNull();
        assertThat(due(task + "~R")).isEqualTo("2031-05-30T00:00");
        assertThat(reviews.of(task, lead()))
                .extracting(ReviewDay::reviewOn, ReviewDay::kind)
                .containsExactly(tuple(day(5, 30), ReviewDay.Kind.DECIDED), tuple(day(3, 1), ReviewDay.Kind.USUAL));
        assertThat(events(task)).contains("TaskReviewMoved");
        assertThat(done(task + "~R")).contains("Timer_ReviewDue", "Task_ReviewOpenEnded");
    }

    @Test
    void whereNoDayIsGivenItIsNinetyDaysAfterIssue() {
        String task = open(Due.none(null));
        assertThat(reading.of(task, lead()).line().reviewOn()).isEqualTo(day(4, 10));
        assertThat(reviews.of(task, lead())).extracting(ReviewDay::kind).containsExactly(ReviewDay.Kind.USUAL);
    }

    @Test
    void theDayCanBeMovedBeforeItHasCome() {
        String task = open(Due.none(day(3, 3)));
        on(day(2, 3), () -> decide(task, ReviewDecision.REVIEW_AGAIN, day(2, 20), null));
        assertThat(due(task + "~R")).isEqualTo("2031-02-20T00:00");
        assertThat(done(task + "~R")).contains("Event_ReviewMoved");
        on(day(2, 3), () -> {
            refused(task, day(2, 3), "occurrence.reviewPassed");
            refused(task, day(2, 3).plusDays(91), "occurrence.reviewTooLate");
            decide(task, ReviewDecision.REVIEW_AGAIN, day(2, 3).plusDays(90), null);
        });
    }

    @Test
    void aDueDateEndsTheReviews() {
        String task = open(Due.none(day(3, 3)));
        fire(task + "~R", day(3, 3).atStartOfDay());
        on(day(3, 4), () -> {
            commands.acknowledge(task, lead());
            assertThatThrownBy(() -> decide(task, ReviewDecision.SET_DATE, null, day(3, 3)))
                    .isInstanceOf(Invalid.class)
                    .hasMessageContaining("occurrence.duePassed");
            decide(task, ReviewDecision.SET_DATE, null, day(4, 5));
        });
        var dated = reading.of(task, lead()).line();
        assertThat(dated.dueKind()).isEqualTo(DueKind.FIXED);
        assertThat(dated.dueDate()).isEqualTo(day(4, 5));
        assertThat(dated.originalDueDate()).isEqualTo(day(4, 5));
        assertThat(dated.expiresOn()).isEqualTo(day(4, 7));
        assertThat(inbox.openOf(task).dueOn()).as("the inbox knows").isEqualTo(day(4, 7));
        assertThat(processes.live(task + "~R")).isFalse();
        assertThat(done(task + "~R")).contains("End_DateSettled");
        assertThatThrownBy(() -> decide(
                        task, ReviewDecision.REVIEW_AGAIN, LocalDate.now().plusDays(5), null))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aRecallEndsTheReviews() {
        String task = open(Due.none(day(3, 3)));
        fire(task + "~R", day(3, 3).atStartOfDay());
        on(day(3, 4), () -> decide(task, ReviewDecision.RECALL, null, null));
        assertThat(reading.of(task, lead()).line().state()).isEqualTo(TaskState.RECALLED);
        assertThat(processes.live(task + "~R")).isFalse();
        assertThat(processes.live(task)).isFalse();
    }

    @Test
    void whatIsFinishedMeanwhileIsReviewedNoMore() {
        String task = open(Due.none(day(3, 3)));
        fire(task + "~R", day(3, 3).atStartOfDay());
        on(day(3, 5), () -> {
            commands.acknowledge(task, lead());
            commands.submit(task, Product.document("12/BC-SCT", day(3, 5), "Báo cáo"), null, lead());
        });
        assertThat(inbox.openOf(task + "~R"))
                .as("nobody asks when it will be done while its result waits")
                .isNull();
        on(day(3, 6), () -> {
            assertThatThrownBy(() -> decide(task, ReviewDecision.REVIEW_AGAIN, day(4, 1), null))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("task.dateAwaitsConfirmation");
            commands.returnForRework(task, "Thiếu số liệu", office());
        });
        fire(task + "~R", day(3, 6).atTime(9, 1));
        assertThat(inbox.openOf(task + "~R")).as("it is owed again").isNotNull();
        on(day(3, 7), () -> {
            commands.submit(task, Product.document("13/BC-SCT", day(3, 7), "Báo cáo"), null, lead());
            commands.confirm(task, Grade.GOOD, office());
        });
        assertThat(inbox.openOf(task + "~R")).isNull();
        assertThat(processes.live(task + "~R")).isFalse();
        assertThat(done(task + "~R")).contains("Event_DateNoLongerOpen", "End_ReviewOver");
    }

    @Test
    void onlyTheAssigningSideDecides() {
        String task = open(Due.none(day(3, 3)));
        for (String account : List.of("nghean.sct", "nghean.leader", "nghean.inspection")) {
            assertThatThrownBy(() ->
                            reviews.decide(task, ReviewDecision.RECALL, null, null, "Lý do", fixture.viewer(account)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() ->
                        reviews.decide(task, ReviewDecision.RECALL, null, null, "Lý do", fixture.viewer("nghean.xa1")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.decide(task, null, null, null, "Lý do", office()))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> events.record(task, happened(day(1, 5), null), lead()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> on(day(2, 1), () -> events.record(task, happened(day(1, 20), day(2, 20)), office())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("task.waitsForNoEvent");
    }

    @Test
    void theDateFollowsTheEventAndItsCorrections() {
        String task = onEvent();
        assertThat(reading.of(task, lead()).line().dueDate()).isNull();
        on(day(2, 10), () -> {
            wrong(task, happened(day(2, 11), day(3, 1)), "occurrence.notYet");
            wrong(task, happened(day(2, 7), null), "occurrence.noDue");
            wrong(task, happened(day(2, 7), day(2, 6)), "occurrence.dueBeforeEvent");
            events.record(task, happened(day(2, 7), day(3, 7)), office());
        });
        assertThat(reading.of(task, lead()).line().originalDueDate()).isEqualTo(day(3, 7));
        assertThat(processes.live(task + "~R"))
                .as("dated, so no longer reviewed")
                .isFalse();
        assertThat(events.of(task, lead()).orElseThrow().document()).isEqualTo("15/NQ-HĐND");

        on(day(2, 12), () -> {
            wrong(task, happened(day(2, 6), day(3, 6)), "occurrence.reasonOfCorrection");
            events.record(
                    task, new Happening(day(2, 6), day(3, 6), "16/NQ-HĐND", null, "Ghi sai nghị quyết"), office());
        });
        assertThat(reading.of(task, lead()).line().dueDate()).isEqualTo(day(3, 6));
        assertThat(reading.of(task, lead()).extended()).isFalse();

        on(day(2, 13), () -> events.withdraw(task, null, "Nghị quyết chưa được thông qua", office()));
        var waiting = reading.of(task, lead()).line();
        assertThat(waiting.dueDate()).isNull();
        assertThat(waiting.expiresOn()).isNull();
        assertThat(waiting.originalDueDate()).isNull();
        assertThat(waiting.reviewOn()).isEqualTo(day(2, 13).plusDays(90));
        assertThat(due(task + "~R")).isEqualTo("2031-05-14T00:00");
        assertThat(events.of(task, lead())).isEmpty();
        assertThat(events(task)).contains("TaskEventHappened", "TaskEventCorrected", "TaskEventWithdrawn");
        assertThatThrownBy(() -> events.withdraw(task, null, "Lần nữa", office()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("task.eventNotRecorded");
    }

    @Test
    void theDirectiveMaySayWithinHowManyWorkingDays() {
        String task = onEvent();
        jdbc.sql("update directive set due_within = 10 where id = (select directive_id from task where code = ?)")
                .param(task)
                .update();
        on(day(2, 10), () -> events.record(task, happened(day(2, 7), null), office()));
        assertThat(reading.of(task, lead()).line().dueDate()).isEqualTo(day(2, 21));
    }

    @Test
    void theDayByWhichItIsDoneWhateverHappensOutlastsTheEvent() {
        String task =
                open(new Due(DueKind.ON_EVENT, day(6, 30), null, null, "sau khi Nghị quyết được thông qua", null));
        jdbc.sql("""
                        update directive set due_date = ?, due_within = 100
                         where id = (select directive_id from task where code = ?)""").params(day(6, 30), task).update();
        assertThatThrownBy(() -> on(day(2, 1), () -> events.withdraw(task, null, "Chưa ghi nhận gì", office())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("task.eventNotRecorded");
        assertThat(reading.of(task, lead()).line().dueDate()).isEqualTo(day(6, 30));

        on(day(2, 10), () -> events.record(task, happened(day(2, 7), day(3, 7)), office()));
        assertThat(reading.of(task, lead()).line().dueDate()).isEqualTo(day(3, 7));
        on(day(2, 13), () -> events.withdraw(task, null, "Nghị quyết chưa được thông qua", office()));
        var line = reading.of(task, lead()).line();
        assertThat(line.dueDate()).isEqualTo(day(6, 30));
        assertThat(line.originalDueDate()).isEqualTo(day(6, 30));
        assertThat(processes.live(task + "~R")).isFalse();
        assertThat(events(task)).contains("TaskEventWithdrawnUntil");

        on(day(2, 20), () -> events.record(task, happened(day(2, 19), null), office()));
        assertThat(reading.of(task, lead()).line().dueDate())
                .as("a hundred working days would be later than the directive allows")
                .isEqualTo(day(6, 30));
    }

    @Test
    void whatAwaitsItsConfirmationKeepsItsDate() {
        String task = onEvent();
        on(day(2, 5), () -> {
            commands.acknowledge(task, lead());
            commands.submit(task, Product.document("12/BC-SCT", day(2, 5), "Báo cáo"), null, lead());
            assertThatThrownBy(() -> events.record(task, happened(day(2, 4), day(2, 20)), office()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("task.dateAwaitsConfirmation");
        });
    }

    @Test
    void whatIsOlderThanTheRuleIsCaughtUpWith() {
        String task = open(Due.none(null));
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(task + "~R")
                        .singleResult()
                        .getId(),
                "older");
        jdbc.sql("delete from task_review where task_id = (select id from task where code = ?)")
                .param(task)
                .update();
        jdbc.sql("update task set review_on = null where code = ?").param(task).update();
        transaction.executeWithoutResult(status -> course.catchUp());
        assertThat(due(task + "~R")).isEqualTo("2031-04-10T00:00");
        assertThat(reviews.of(task, lead())).hasSize(1);
    }

    private String open(Due due) {
        List<String> code = new ArrayList<>();
        on(
                day(1, 10),
                () -> code.add(fixture.task().due(due).issuedOn(day(1, 10)).issue()));
        return code.get(0);
    }

    private String onEvent() {
        return open(new Due(DueKind.ON_EVENT, null, null, null, "sau khi Nghị quyết được thông qua", day(3, 10)));
    }

    private void decide(String task, ReviewDecision decision, LocalDate reviewOn, LocalDate due) {
        reviews.decide(task, decision, reviewOn, due, "Chờ hướng dẫn của Bộ", office());
    }

    private void refused(String task, LocalDate day, String error) {
        assertThatThrownBy(() -> decide(task, ReviewDecision.REVIEW_AGAIN, day, null))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(error);
    }

    private void wrong(String task, Happening happening, String error) {
        assertThatThrownBy(() -> events.record(task, happening, office()))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(error);
    }

    private static Happening happened(LocalDate on, LocalDate due) {
        return new Happening(on, due, "15/NQ-HĐND", "Kỳ họp thứ 20", null);
    }
}
