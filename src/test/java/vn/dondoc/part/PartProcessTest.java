package vn.dondoc.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.Zones;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Grade;

/** Every way through TaskPart.bpmn, its timer fired by hand, and what the task does to its parts. */
class PartProcessTest extends PartDesk {

    @Test
    void handedToAPersonItIsOwedByThemUntilAccepted() {
        handToSpecialist();
        WorkItem owed = inbox.openOf(part(1));
        assertThat(owed.step()).isEqualTo("Task_DoPart");
        assertThat(owed.person()).isEqualTo("nghean.sct2");
        assertThat(owed.url()).isEqualTo("/tasks/" + task);
        assertThat(owed.dueOn()).isAfterOrEqualTo(TODAY.plusDays(7));

        specialist
                .post(
                        path("/1/completion"),
                        Map.of("text", "Đã xong dự thảo", "number", "12/TTr", "date", TODAY.toString()))
                .expect(200);
        assertThat(inbox.openOf(part(1)).step()).isEqualTo("Task_AcceptPart");
        assertThat(inbox.openOf(part(1)).unit()).isEqualTo("nghean.sct");

        lead.post(path("/1/acceptance")).expect(200);
        assertThat(state(1)).isEqualTo("ACCEPTED");
        assertThat(inbox.openOf(part(1))).isNull();
        assertThat(processes.live(part(1))).isFalse();
        assertThat(passed(part(1))).contains("End_PartAccepted");
        assertThat(events()).endsWith("PartHanded", "PartDone", "PartAccepted");
    }

    @Test
    void returnedItIsOwedAgainByItsNewDate() {
        handToSpecialist();
        specialist.post(path("/1/completion"), Map.of("text", "Xong")).expect(200);
        lead.post(
                        path("/1/return"),
                        Map.of(
                                "reason",
                                "Thiếu phụ lục",
                                "dueOn",
                                TODAY.plusDays(9).toString()))
                .expect(200);
        assertThat(state(1)).isEqualTo("RETURNED");
        assertThat(shown(1).get("dueDate").asString())
                .isEqualTo(TODAY.plusDays(9).toString());
        assertThat(shown(1).get("returnedCount").asInt()).isEqualTo(1);
        assertThat(processes.openSteps(part(1))).containsExactly("Task_DoPart");
        specialist.post(path("/1/completion"), Map.of("text", "Đã bổ sung")).expect(200);
        lead.post(path("/1/acceptance")).expect(200);
        assertThat(state(1)).isEqualTo("ACCEPTED");
    }

    @Test
    void itsDatePassesOnceAndItIsStillOwed() {
        handToSpecialist();
        var day = shown(1).get("expiresOn").asString();
        assertThat(timer(part(1)).getDuedate().toInstant())
                .isEqualTo(LocalDate.parse(day)
                        .plusDays(1)
                        .atStartOfDay(Zones.VIETNAM)
                        .toInstant());
        jdbc.sql(
                        "update task_part set due_date = :day, expires_on = :day where task_id = (select id from task where code = :task)")
                .param("day", TODAY.minusDays(1))
                .param("task", task)
                .update();
        management.executeJob(timer(part(1)).getId());
        assertThat(events()).endsWith("PartLate");
        assertThat(passed(part(1))).contains("Task_TellPartLate", "End_PartLateTold");
        assertThat(processes.openSteps(part(1))).containsExactly("Task_DoPart");
        assertThat(shown(1).get("daysLate").asInt()).isEqualTo(1);
        assertThat(jdbc.sql(
                                "select count(*) from task_part where late_told_at is not null and task_id = (select id from task where code = ?)")
                        .param(task)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void withdrawnNobodyOwesIt() {
        handToSpecialist();
        lead.post(path("/1/withdrawal"), Map.of("reason", "Giao nhầm")).expect(200);
        assertThat(state(1)).isEqualTo("WITHDRAWN");
        assertThat(inbox.openOf(part(1))).isNull();
        assertThat(passed(part(1))).contains("End_PartWithdrawn");
        assertThat(specialist
                        .post(path("/1/completion"), Map.of("text", "Xong"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void withItsTaskRecalledItEnds() {
        handToSpecialist();
        office.post("/tasks/" + task + "/recall", Map.of("reason", "Không còn cần"))
                .expect(200);
        assertThat(jdbc.sql("select state from task_part where task_id = (select id from task where code = ?)")
                        .param(task)
                        .query(String.class)
                        .single())
                .isEqualTo("ENDED");
        assertThat(processes.live(part(1))).isFalse();
        assertThat(passed(part(1))).contains("End_TaskEnded");
    }

    @Test
    void submissionWarnsOfOpenPartsAndConfirmationEndsThem() {
        handToSpecialist();
        assertThat(lead.post("/tasks/" + task + "/submission", Map.of("text", "Xong"))
                        .expect(409)
                        .get("detail")
                        .asString())
                .contains("1 phần việc");
        lead.post("/tasks/" + task + "/submission", Map.of("text", "Xong", "despiteOpenParts", true))
                .expect(200);
        assertThat(state(1)).isEqualTo("OPEN");
        tasks.confirm(task, Grade.GOOD, by("nghean.office"));
        assertThat(state(1)).isEqualTo("ENDED");
    }

    @Test
    void aCoordinatorContributesAndIsUrgedOnceADay() {
        handToCoordinator();
        assertThat(shown(1).get("kind").asString()).isEqualTo("CONTRIBUTION");
        lead.post(path("/1/chase")).expect(200);
        assertThat(lead.post(path("/1/chase")).status()).isEqualTo(409);
        assertThat(coordinator.post(path("/1/chase")).status()).isEqualTo(403);
        coordinator.post(path("/1/completion"), Map.of("text", "Đã góp ý")).expect(200);
        lead.post(path("/1/acceptance")).expect(200);
        assertThat(events()).endsWith("PartChased", "PartDone", "PartAccepted");
    }

    @Test
    void aDivisionSeesTheTaskOfWhichItOwesAPart() {
        lead.post(
                        path(""),
                        Map.of(
                                "unit",
                                "nghean.sct.qlcn",
                                "what",
                                "Khảo sát",
                                "dueOn",
                                TODAY.plusDays(3).toString()))
                .expect(201);
        assertThat(jdbc.sql("""
                        select w.part from task_unit w join unit u on u.id = w.unit_id join task t on t.id = w.task_id
                         where t.code = ? and u.short_name = 'nghean.sct.qlcn'""").param(task).query(String.class).single()).isEqualTo("READER");
        assertThat(office.get("/tasks/" + task).expect(200).get("coordinators").size())
                .isEqualTo(1);
    }

    @Test
    void onlyTheLeadHandsOnAndOnlyToThoseWhoHaveAPart() {
        Map<String, Object> any = Map.of(
                "person",
                "nghean.sct2",
                "what",
                "Việc",
                "dueOn",
                TODAY.plusDays(3).toString());
        assertThat(coordinator.post(path(""), any).status()).isEqualTo(403);
        assertThat(office.post(path(""), any).status()).isEqualTo(403);
        assertThat(as("nghean.xa1").post(path(""), any).status()).isEqualTo(404);
        assertThat(lead.post(
                                path(""),
                                Map.of(
                                        "unit",
                                        "nghean.xa1",
                                        "what",
                                        "Việc",
                                        "dueOn",
                                        TODAY.plusDays(3).toString()))
                        .expect(400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("unit");
        assertThat(lead.post(path(""), Map.of("person", "nghean.sct2", "what", "Việc", "dueOn", DUE.toString()))
                        .expect(400)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("dueOn");
        assertThat(lead.post(path(""), Map.of("what", "Việc", "dueOn", TODAY.toString()))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoDidItDoesNotAcceptItAndWhoDoesNotOweItDoesNotDoIt() {
        handToSpecialist();
        assertThat(coordinator
                        .post(path("/1/completion"), Map.of("text", "Xong"))
                        .status())
                .isEqualTo(403);
        assertThat(lead.post(path("/1/acceptance")).status()).isEqualTo(409);
        specialist.post(path("/1/completion"), Map.of("text", "Xong")).expect(200);
        assertThat(specialist.post(path("/1/acceptance")).status()).isEqualTo(403);
        assertThat(lead.post(path("/7/acceptance")).status()).isEqualTo(404);
    }

    @Test
    void aUnitIsAddedAsCoordinatorLaterAndRemovedAgain() {
        String coordinators = "/tasks/" + task + "/coordinators";
        Map<String, Object> added = Map.of(
                "unit",
                "nghean.xa1",
                "reason",
                "Có địa bàn liên quan",
                "contribution",
                "Rà soát quỹ đất",
                "dueOn",
                TODAY.plusDays(4).toString());
        assertThat(lead.post(coordinators, added).status()).isEqualTo(403);
        office.post(coordinators, added).expect(201);
        assertThat(as("nghean.xa1").get("/tasks/" + task).status()).isEqualTo(200);
        assertThat(inbox.openOf(part(1)).unit()).isEqualTo("nghean.xa1");
        assertThat(office.post(coordinators, added).status()).isEqualTo(400);
        assertThat(lead.post(coordinators + "/nghean.xa1/removal", Map.of("reason", "x"))
                        .status())
                .isEqualTo(403);
        office.post(coordinators + "/nghean.xa1/removal", Map.of("reason", "Không còn liên quan"))
                .expect(200);
        assertThat(state(1)).isEqualTo("WITHDRAWN");
        assertThat(as("nghean.xa1").get("/tasks/" + task).status()).isEqualTo(200);
        office.post(coordinators + "/nghean.snv/removal", Map.of("reason", "Không còn liên quan"))
                .expect(200);
        assertThat(coordinator.get("/tasks/" + task).status()).isEqualTo(404);
        assertThat(events()).contains("CoordinatorAdded", "CoordinatorRemoved");
    }

    @Test
    void nothingIsHandedOnBeforeReceipt() {
        String fresh = fixture.task().due(DUE).issue();
        assertThatThrownBy(() -> parts.hand(
                        fresh, new NewPart(null, "nghean.sct2", "Việc", null, TODAY.plusDays(2)), by("nghean.sct")))
                .isInstanceOf(Refused.class);
    }

    @RepeatedTest(3)
    void acceptedOrWithdrawnNeverBoth() throws Exception {
        handToSpecialist();
        parts.complete(task, 1, new Proof("Xong", null, null, null), null, by("nghean.sct2"));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        int refused = 0;
        try {
            List<Future<?>> both = List.of(
                    two.submit(() -> begin(start, () -> parts.accept(task, 1, by("nghean.sct")))),
                    two.submit(() -> begin(start, () -> parts.withdraw(task, 1, "Không cần nữa", by("nghean.sct")))));
            for (Future<?> each : both) {
                try {
                    each.get();
                } catch (ExecutionException failed) {
                    assertThat(failed).hasCauseInstanceOf(Refused.class);
                    refused++;
                }
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(refused).isEqualTo(1);
        assertThat(state(1)).isIn("ACCEPTED", "WITHDRAWN");
        assertThat(processes.live(part(1))).isFalse();
        assertThat(events()).endsWith(state(1).equals("ACCEPTED") ? "PartAccepted" : "PartWithdrawn");
    }

    private static Void begin(CyclicBarrier start, Runnable command) throws Exception {
        start.await();
        command.run();
        return null;
    }
}
