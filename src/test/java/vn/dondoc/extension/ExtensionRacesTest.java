package vn.dondoc.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskState;

/** Two people at once: one is first, and date, request, process and history agree. */
class ExtensionRacesTest extends ExtensionDesk {

    @RepeatedTest(5)
    void grantsOrRefuses() throws Exception {
        String task = asked();

        assertThat(race(() -> grant(task, 1), () -> refuse(task, 1))).isEqualTo(1);

        boolean granted = request(task, 1).outcome() == ExtensionOutcome.GRANTED;
        assertThat(task(task).line().dueDate()).isEqualTo(granted ? LATER : DUE);
        assertThat(events(task)).endsWith(granted ? "ExtensionGranted" : "ExtensionRefused");
        assertThat(reading.of(task, by("nghean.office")).moved()).hasSize(granted ? 1 : 0);
        assertThat(waits(task, 1)).isFalse();
        assertThat(owed(task, 1)).isNull();
    }

    @RepeatedTest(5)
    void asksOnce() throws Exception {
        String task = underWay();

        assertThat(race(() -> ask(task, LATER), () -> ask(task, LATER.plusDays(1))))
                .isEqualTo(1);

        assertThat(reading.of(task, by("nghean.office")).requests()).hasSize(1);
        assertThat(events(task)).containsOnlyOnce("ExtensionAsked");
    }

    @RepeatedTest(5)
    void grantsOrSubmits() throws Exception {
        String task = asked();

        race(() -> grant(task, 1), () -> commands.submit(task, Product.NONE, null, by("nghean.sct")));

        boolean granted = request(task, 1).outcome() == ExtensionOutcome.GRANTED;
        assertThat(task(task).line().state()).isEqualTo(TaskState.SUBMITTED);
        assertThat(task(task).line().dueDate()).isEqualTo(granted ? LATER : DUE);
        assertThat(request(task, 1).outcome()).isIn(ExtensionOutcome.GRANTED, ExtensionOutcome.WITHDRAWN);
        assertThat(waits(task, 1)).isFalse();
    }

    /** Runs both at the same moment, and tells how many were refused by a rule; nothing else may go wrong. */
    private static int race(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (Runnable each : List.of(one, other)) {
                both.add(two.submit(() -> {
                    start.await();
                    each.run();
                    return null;
                }));
            }
            int refused = 0;
            for (Future<?> each : both) {
                try {
                    each.get();
                } catch (ExecutionException failed) {
                    assertThat(failed).hasCauseInstanceOf(Refused.class);
                    refused++;
                }
            }
            return refused;
        } finally {
            two.shutdownNow();
        }
    }
}
