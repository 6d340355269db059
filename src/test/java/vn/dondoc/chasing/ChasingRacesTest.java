package vn.dondoc.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.RepeatedTest;
import vn.dondoc.task.Product;

/** Two at once: a step has one effect, and none for a date that was moved or a task that was submitted before it. */
class ChasingRacesTest extends ChasingDesk {

    private static final LocalDate LATER = LocalDate.of(2027, 2, 26);

    @RepeatedTest(5)
    void twoTimersAtOnceTakeEachStepOnce() throws Exception {
        String task = overdue();
        String first = job(task, "Timer_FirstStep").getId();
        String second = job(task, "Timer_SecondStep").getId();

        race(
                () -> at(SECOND, () -> management.executeJob(first)),
                () -> at(SECOND, () -> management.executeJob(second)));

        assertThat(steps(task)).containsExactly("2026-11-20 1 2026-11-23", "2026-11-20 2 2026-12-01");
        assertThat(stepEvents(task)).isEqualTo(2);
        assertThat(processes.openSteps(task + "~E1")).containsExactly("Task_Explain");
    }

    @RepeatedTest(5)
    void oneTimerOnTwoNodesTakesItsStepOnce() throws Exception {
        String task = overdue();
        String first = job(task, "Timer_FirstStep").getId();

        race(() -> at(FIRST, () -> management.executeJob(first)), () -> at(FIRST, () -> management.executeJob(first)));

        assertThat(steps(task)).containsExactly("2026-11-20 1 2026-11-23");
        assertThat(stepEvents(task)).isEqualTo(1);
    }

    /** Whichever is first, the other sees it: no step for the former date is written after the date has moved. */
    @RepeatedTest(10)
    void extensionAgainstEscalation() throws Exception {
        String task = overdue();
        String first = job(task, "Timer_FirstStep").getId();

        race(() -> at(FIRST, () -> management.executeJob(first)), () -> at(FIRST, () -> moved(task, LATER)));

        List<String> types =
                log.of("TASK", task).stream().map(event -> event.type()).toList();
        assertThat(steps(task).size()).isEqualTo(types.contains("ChasingStepTaken") ? 1 : 0);
        assertThat(armed(task)).containsExactly("Timer_DueDateExpired");
        assertThat(job(task, "Timer_DueDateExpired").getDuedate()).isEqualTo("2027-02-26T17:00:00");
        at(SECOND, () -> assertThat(
                        jdbc.sql("""
                        select count(*) from chasing_step c join task t on t.id = c.task_id
                         where t.code = ? and c.expires_on <> ? and c.step > 1""").params(task, LATER).query(Integer.class).single())
                .isZero());
    }

    @RepeatedTest(5)
    void submissionAgainstEscalation() throws Exception {
        String task = overdue();
        commands.acknowledge(task, by("nghean.sct"));
        String first = job(task, "Timer_FirstStep").getId();

        race(
                () -> at(FIRST, () -> management.executeJob(first)),
                () -> commands.submit(task, Product.NONE, null, by("nghean.sct")));

        assertThat(live(task)).isFalse();
        List<String> types =
                log.of("TASK", task).stream().map(event -> event.type()).toList();
        assertThat(types.get(types.size() - 1)).isEqualTo("TaskSubmitted");
    }

    /** Both are carried out, but for a timer whose process moved on: the engine takes it back as a whole. */
    private static void race(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = List.of(two.submit(() -> begin(start, one)), two.submit(() -> begin(start, other)));
            for (Future<?> each : both) {
                try {
                    each.get(20, TimeUnit.SECONDS);
                } catch (ExecutionException failed) {
                    assertThat(failed.getCause())
                            .isInstanceOfAny(OptimisticLockingException.class, ProcessEngineException.class);
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
}
