package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dondoc.DondocApplication;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.TestDatabase;

/**
 * The end of a month: 20,000 timers (or the number in {@code dondoc.bench.timers}) are due at one moment, and two programs
 * on one database fire them as they are set up. Not part of the build: {@code mvn -q test -Dtest=MonthEndBenchmark}.
 */
@DondocTest
@Tag("benchmark")
class MonthEndBenchmark {

    private static final int TIMERS = Integer.getInteger("dondoc.bench.timers", 20_000);
    private static final int NODES = Integer.getInteger("dondoc.bench.nodes", 2);

    @Autowired
    MonthEnd monthEnd;

    @Autowired
    JobExecutor own;

    @Test
    void everyTimerFiresOnce() throws Exception {
        try (ConfigurableApplicationContext other = anotherProgram()) {
            long began = System.nanoTime();
            MonthEnd.Tasks tasks = monthEnd.prepare(TIMERS, 500);
            vacuum();
            System.out.printf("prepared in %.1f s%n", seconds(began));
            assertThat(monthEnd.due(tasks)).isEqualTo(TIMERS);
            // each late task's expiry sets the timer of its first step, which is due as well
            int all = TIMERS + MonthEnd.Kind.LATE.of(TIMERS);

            double spent = processorSeconds();
            double took = drain(tasks, List.of(own, other.getBean(JobExecutor.class)));

            System.out.printf(
                    "%d programs: %d due timers, %d jobs in %.1f s, %.0f a second, %.1f ms of processor time each%n",
                    NODES, TIMERS, all, took, all / took, (processorSeconds() - spent) * 1000 / all);
            assertThat(monthEnd.wrong(tasks)).isEmpty();
            assertThat(monthEnd.failed(tasks)).isZero();
        }
    }

    private double drain(MonthEnd.Tasks tasks, List<JobExecutor> nodes) throws InterruptedException {
        long began = System.nanoTime();
        nodes.stream().limit(NODES).forEach(JobExecutor::start);
        try {
            for (int due = monthEnd.due(tasks), tick = 0; due > 0; due = monthEnd.due(tasks), tick++) {
                assertThat(seconds(began)).isLessThan(1800);
                if (tick % 10 == 0) {
                    System.out.printf("%6.1f s: %d due%n", seconds(began), due);
                }
                Thread.sleep(1000);
            }
            return seconds(began);
        } finally {
            nodes.forEach(JobExecutor::shutdown);
        }
    }

    private static ConfigurableApplicationContext anotherProgram() {
        return new SpringApplicationBuilder(DondocApplication.class)
                .initializers(new TestDatabase())
                .run(Stream.of(
                                "server.port=0",
                                "dondoc.engine.job-executor=false",
                                "dondoc.demo=false",
                                "dondoc.mail.sending=false",
                                "dondoc.texting.sending=false",
                                "dondoc.reminder.scheduled=false")
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }

    /** Of this machine's cores, by the programs themselves; the same however busy the machine is otherwise. */
    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void vacuum() throws Exception {
        Map<String, String> settings = TestDatabase.settings();
        try (Connection owner = DriverManager.getConnection(
                        settings.get("dondoc.db.url"),
                        settings.get("dondoc.db.owner"),
                        settings.getOrDefault("dondoc.db.owner-password", ""));
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
