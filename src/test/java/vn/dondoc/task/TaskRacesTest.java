package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.Rivals;

/** Two people at once: exactly one is first, the other is told, and task, process, inbox and history agree. */
@DondocTest
class TaskRacesTest {

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private TaskCommands commands;

    @Autowired
    private TaskReading reading;

    @Autowired
    private AuditLog log;

    @Autowired
    private WorkItems inbox;

    @Autowired
    private Processes processes;

    @Autowired
    private Rivals rivals;

    @RepeatedTest(5)
    void confirmsOrRecalls() throws Exception {
        String task = submitted();

        race(
                () -> commands.confirm(task, Grade.GOOD, by("nghean.office")),
                () -> commands.recall(task, "Không còn cần", by("nghean.office2")));

        assertThat(state(task)).isIn(TaskState.CONFIRMED, TaskState.RECALLED);
        assertThat(lastEvent(task)).isEqualTo(state(task) == TaskState.CONFIRMED ? "TaskConfirmed" : "TaskRecalled");
        assertThat(processes.live(task)).isFalse();
        assertThat(inbox.openOf(task)).isNull();
        assertThat(log.of("TASK", task)).hasSize(4);
    }

    @RepeatedTest(5)
    void confirmsOnce() throws Exception {
        String task = submitted();

        race(
                () -> commands.confirm(task, Grade.GOOD, by("nghean.office")),
                () -> commands.confirm(task, Grade.POOR, by("nghean.office2")));

        assertThat(state(task)).isEqualTo(TaskState.CONFIRMED);
        assertThat(log.of("TASK", task)).hasSize(4);
        assertThat(reading.of(task, by("nghean.office")).submissions()).hasSize(1);
    }

    @RepeatedTest(5)
    void submitsOrIsRecalled() throws Exception {
        String task = underWay();

        raceToTheEnd(
                () -> commands.submit(task, Product.NONE, "Xong", by("nghean.sct")),
                () -> commands.recall(task, "Không còn cần", by("nghean.office")));

        assertThat(state(task)).isEqualTo(TaskState.RECALLED);
        assertThat(lastEvent(task)).isEqualTo("TaskRecalled");
        assertThat(processes.live(task)).isFalse();
        assertThat(inbox.openOf(task)).isNull();
    }

    @Test
    void aRecallWaitsForTheSubmissionBeforeIt() {
        String task = underWay();

        assertThat(rivals.inOrder(
                        () -> commands.submit(task, Product.NONE, "Xong", by("nghean.sct")),
                        () -> commands.recall(task, "Không còn cần", by("nghean.office"))))
                .isNull();

        recalled(task, "TaskIssued", "TaskAcknowledged", "TaskSubmitted", "TaskRecalled");
    }

    @Test
    void aSubmissionIsRefusedAfterTheRecallBeforeIt() {
        String task = underWay();

        assertThat(rivals.inOrder(
                        () -> commands.recall(task, "Không còn cần", by("nghean.office")),
                        () -> commands.submit(task, Product.NONE, "Xong", by("nghean.sct"))))
                .isInstanceOf(Refused.class);

        recalled(task, "TaskIssued", "TaskAcknowledged", "TaskRecalled");
        assertThat(reading.of(task, by("nghean.office")).submissions()).isEmpty();
    }

    private void recalled(String task, String... history) {
        assertThat(state(task)).isEqualTo(TaskState.RECALLED);
        assertThat(log.of("TASK", task)).extracting(AuditEvent::type).containsExactly(history);
        assertThat(processes.live(task)).isFalse();
        assertThat(processes.live(task + "~C")).isFalse();
        assertThat(inbox.openOf(task)).isNull();
    }

    @RepeatedTest(5)
    void acknowledgesOnce() throws Exception {
        String task = fixture.task().issue();

        race(() -> commands.acknowledge(task, by("nghean.sct")), () -> commands.acknowledge(task, by("nghean.sct2")));

        assertThat(state(task)).isEqualTo(TaskState.ACKNOWLEDGED);
        assertThat(log.of("TASK", task)).hasSize(2);
        assertThat(processes.openSteps(task)).containsExactly("Task_CarryOut");
    }

    /** Runs both at the same moment; one is carried out, the other refused by a rule. */
    private static void race(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = List.of(two.submit(() -> begin(start, one)), two.submit(() -> begin(start, other)));
            int refused = 0;
            for (Future<?> each : both) {
                try {
                    each.get();
                } catch (ExecutionException failed) {
                    assertThat(failed).hasCauseInstanceOf(Refused.class);
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(1);
        } finally {
            two.shutdownNow();
        }
    }

    /** Runs both at the same moment; the second may follow the first, or is refused by a rule. */
    private static void raceToTheEnd(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> each : List.of(two.submit(() -> begin(start, one)), two.submit(() -> begin(start, other)))) {
                try {
                    each.get();
                } catch (ExecutionException failed) {
                    assertThat(failed).hasCauseInstanceOf(Refused.class);
                }
            }
        } finally {
            two.shutdownNow();
        }
    }

    private static Void begin(CyclicBarrier start, Runnable command) throws Exception {
        start.await();
        command.run();
        return null;
    }

    private String underWay() {
        String task = fixture.task().issue();
        commands.acknowledge(task, by("nghean.sct"));
        return task;
    }

    private String submitted() {
        String task = underWay();
        commands.submit(task, Product.NONE, null, by("nghean.sct"));
        return task;
    }

    private TaskState state(String task) {
        return reading.of(task, by("nghean.office")).line().state();
    }

    private String lastEvent(String task) {
        var events = log.of("TASK", task);
        return events.get(events.size() - 1).type();
    }

    private Viewer by(String username) {
        return fixture.viewer(username);
    }
}
