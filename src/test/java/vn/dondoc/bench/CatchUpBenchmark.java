package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.chasing.Chasing;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.load.Load;
import vn.dondoc.support.DondocTest;

/** How many processes 20,000 loaded tasks need, how long they take, and what is left for the next start. */
@DondocTest
class CatchUpBenchmark {

    private static final int TASKS = Integer.getInteger("tasks", 20_000);

    @Autowired
    private Load load;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Chasing chasing;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatALoadLeavesForTheNextStart() {
        demonstration.load();
        Instant began = Instant.now();
        load.tasks(TASKS, loaded -> {});
        System.out.printf("loaded %,d tasks in %,d ms%n", TASKS, since(began));
        System.out.printf("left for the next start: %,d%n", chasing.catchUp());
        // as if loaded by a program that knew no ladder
        jdbc.sql("delete from chasing").update();
        List<Long> batches = new ArrayList<>();
        int left = 0;
        Instant all = Instant.now();
        for (int some = 1; some > 0; left += some) {
            Instant batch = Instant.now();
            some = chasing.catchUp();
            batches.add(since(batch));
        }
        System.out.printf(
                "caught up in the background: %,d processes of the ladder in %,d ms, %d transactions, the longest %,d ms%n",
                left,
                since(all),
                batches.size(),
                batches.stream().mapToLong(Long::longValue).max().orElse(0));
        runtime.createProcessInstanceQuery().unlimitedList().stream()
                .collect(Collectors.groupingBy(
                        one -> one.getProcessDefinitionKey(), TreeMap::new, Collectors.counting()))
                .forEach((process, count) -> System.out.printf("%-16s %,7d running%n", process, count));
        long due = management.createJobQuery().duedateLowerThan(new Date()).count();
        System.out.printf("timers due now: %,d%n", due);
        assertThat(chasing.catchUp()).isZero();
    }

    private static long since(Instant began) {
        return Duration.between(began, Instant.now()).toMillis();
    }
}
