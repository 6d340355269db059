package vn.dondoc.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;

/** Every way through Petition.bpmn, the timer fired by hand, and when a session may close. */
class PetitionProcessTest extends PetitionDesk {

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    WorkItems inbox;

    @Autowired
    AuditLog log;

    @Test
    void withTheReportAcceptedTheOrganizerOwesADecision() {
        assertThat(processes.openSteps(first)).containsExactly("Task_DecideDisposition");
        WorkItem owed = inbox.openOf(first);
        assertThat(owed.unit()).isEqualTo("nghean.office");
        assertThat(owed.url()).isEqualTo("/petitions/" + first);
        assertThat(state(first)).isEqualTo("UNDECIDED");
    }

    @Test
    void whatIsRaisedAtTheMeetingHasAProcessToo() {
        String raised = office.post(
                        "/petitions", Map.of("session", session, "text", "Thêm biên chế", "kind", "STAFFING"))
                .expect(201)
                .get("code")
                .asString();
        assertThat(processes.openSteps(raised)).containsExactly("Task_DecideDisposition");
    }

    @Test
    void refusedEndsAtOnceAndIsFinal() {
        refuse(first);
        assertThat(state(first)).isEqualTo("ENDED");
        assertThat(processes.live(first)).isFalse();
        assertThat(inbox.openOf(first)).isNull();
        assertThat(office.post("/petitions/" + first + "/disposition", Map.of("disposition", "ACCEPTED"))
                        .status())
                .isEqualTo(409);
        assertThat(done(first)).contains("End_PetitionRefused", "End_PetitionSettled");
    }

    @Test
    void referredEndsWithTheAnswerOfTheUnit() {
        refer(first, "2031-01-10");
        WorkItem owed = inbox.openOf(first);
        assertThat(owed.step()).isEqualTo("Task_AnswerPetition");
        assertThat(owed.unit()).isEqualTo("nghean.snv");
        assertThat(owed.dueOn()).hasToString("2031-01-10");
        JsonNode answered = as("nghean.snv")
                .post(
                        "/petitions/" + first + "/answer",
                        Map.of("text", "Đã bố trí 20 tỷ đồng", "number", "812/STC-NS", "date", "2026-11-20"))
                .expect(200);
        assertThat(answered.get("state").asString()).isEqualTo("ENDED");
        assertThat(answered.at("/reply/number").asString()).isEqualTo("812/STC-NS");
        assertThat(processes.live(first)).isFalse();
        assertThat(petition(first).at("/reply/text").asString()).isEqualTo("Đã bố trí 20 tỷ đồng");
        assertThat(done(first)).contains("End_PetitionAnswered");
    }

    @Test
    void whereNoDayIsGivenTheUnitHasFifteenWorkingDays() {
        JsonNode referred = decide(first, Map.of("disposition", "REFERRED", "answerUnit", "nghean.snv"));
        assertThat(referred.get("dueOn").isNull()).isFalse();
        assertThat(referred.get("overdue").asBoolean()).isFalse();
    }

    @Test
    void whatIsAnsweredLateIsSeenAsOverdueAndComesFirst() {
        refer(second, "2026-01-05");
        JsonNode items = asking.get("/petitions?session=" + session).expect(200).get("items");
        assertThat(items.at("/0/code").asString()).isEqualTo(second);
        assertThat(items.at("/0/overdue").asBoolean()).isTrue();
        JsonNode late = asking.get("/petitions?overdue=true&session=" + session).expect(200);
        assertThat(late.get("total").asInt()).isEqualTo(1);
    }

    @Test
    void pendingIsDecidedOnAgainWhenItsDayComes() {
        decide(first, Map.of("disposition", "PENDING", "dueOn", "2031-01-31"));
        assertThat(processes.openSteps(first)).isEmpty();
        assertThat(timer(first).getDuedate()).isEqualTo("2031-01-30T17:00:00");
        management.executeJob(timer(first).getId());
        assertThat(processes.openSteps(first)).containsExactly("Task_DecideDisposition");
        assertThat(inbox.openOf(first).dueOn()).hasToString("2031-01-31");
        refuse(first);
        assertThat(processes.live(first)).isFalse();
    }

    @Test
    void aDecisionCanBeChangedUntilTheEndAndEveryChangeIsKept() {
        decide(first, Map.of("disposition", "PENDING", "dueOn", "2031-01-31"));
        refer(first, "2031-01-10");
        assertThat(processes.openSteps(first)).containsExactly("Task_AnswerPetition");
        decide(first, Map.of("disposition", "ACCEPTED"));
        assertThat(processes.openSteps(first)).isEmpty();
        assertThat(inbox.openOf(first)).isNull();
        decide(first, Map.of("disposition", "REFERRED", "answerUnit", "nghean.snv", "dueOn", "2031-01-10"));
        assertThat(inbox.openOf(first).unit()).isEqualTo("nghean.snv");
        refuse(first);
        List<AuditEvent> history = log.of("PETITION", first);
        assertThat(history)
                .extracting(event -> event.detail().get("disposition"))
                .containsExactly("PENDING", "REFERRED", "ACCEPTED", "REFERRED", "REFUSED");
    }

    @Test
    void acceptedBecomesATaskAndEndsWithItsConfirmation() {
        decide(first, Map.of("disposition", "ACCEPTED", "text", "Đồng ý"));
        refuse(second);
        String task = issue(first).get(0);
        assertThat(petition(first).get("directive").asString()).isEqualTo(task);
        assertThat(state(first)).isEqualTo("WAITING_TASK");
        confirm(task);
        assertThat(state(first)).isEqualTo("ENDED");
        assertThat(processes.live(first)).isFalse();
        assertThat(done(first)).contains("End_TaskConfirmed");
        assertThat(stage()).isEqualTo("CLOSED");
    }

    @Test
    void whatADirectiveAnswersIsAcceptedWithTheNotice() {
        issue(first);
        assertThat(petition(first).get("disposition").asString()).isEqualTo("ACCEPTED");
        assertThat(state(second)).isEqualTo("UNDECIDED");
    }

    @Test
    void aPetitionWhoseTasksWereAllRecalledIsDecidedOnAgain() {
        decide(first, Map.of("disposition", "ACCEPTED"));
        String task = issue(first).get(0);
        office.post("/tasks/" + task + "/recall", Map.of("reason", "Không còn phù hợp"))
                .expect(200);
        assertThat(state(first)).isEqualTo("UNDECIDED");
        assertThat(processes.openSteps(first)).containsExactly("Task_DecideDisposition");
        assertThat(office.post("/petitions/" + first + "/disposition", Map.of("disposition", "ACCEPTED"))
                        .expect(400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("directive");
    }

    @Test
    void aPetitionCanBeTiedToADirectiveThatWasIssuedAlready() {
        String task = issue(null).get(0);
        decide(first, Map.of("disposition", "ACCEPTED", "directive", task));
        confirm(task);
        assertThat(state(first)).isEqualTo("ENDED");
        decide(second, Map.of("disposition", "ACCEPTED", "directive", task));
        assertThat(state(second)).isEqualTo("ENDED");
        assertThat(stage()).isEqualTo("CLOSED");
    }

    @Test
    void aSessionClosesOnlyWhenEachPetitionHasItsEnd() {
        String task = issue(null).get(0);
        confirm(task);
        assertThat(stage()).isEqualTo("FOLLOW_UP");
        decide(first, Map.of("disposition", "PENDING", "dueOn", "2031-01-31"));
        refuse(second);
        assertThat(stage()).isEqualTo("FOLLOW_UP");
        refer(first, "2031-01-10");
        assertThat(stage()).isEqualTo("FOLLOW_UP");
        as("nghean.snv")
                .post("/petitions/" + first + "/answer", Map.of("text", "Đã bố trí vốn"))
                .expect(200);
        assertThat(stage()).isEqualTo("CLOSED");
    }

    @Test
    void withItsSessionCancelledNobodyOwesAnythingAnyMore() {
        office.post("/sessions/" + session + "/cancellation", Map.of("reason", "Hoãn họp"))
                .expect(200);
        assertThat(processes.live(first)).isFalse();
        assertThat(state(first)).isEqualTo("ENDED");
        assertThat(inbox.openOf(first)).isNull();
    }

    private Job timer(String petition) {
        String process = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(petition)
                .singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(process).singleResult();
    }

    private List<String> done(String petition) {
        return processes.diagram(petition).orElseThrow().done().stream()
                .map(step -> step.step())
                .toList();
    }
}
