package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.load.Load;
import vn.dondoc.organization.Units;
import vn.dondoc.review.ReviewPeriods;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.TestDatabase;

/**
 * The review of a province with 1,000,000 tasks (or the number in {@code dondoc.bench.tasks}): freezing a quarter, its pages,
 * those of the running quarter, and the bare statements. Not part of the build: {@code mvn -q test -Dtest=ReviewBenchmark}.
 */
@DondocTest
@Tag("benchmark")
class ReviewBenchmark {

    private static final int TASKS = Integer.getInteger("dondoc.bench.tasks", 1_000_000);
    private static final int RUNS = 100;
    private static final int WARM_UP = 20;
    private static final String FROZEN = "NA-2026-Q3";
    private static final String RUNNING = "NA-2026-Q4";

    @Autowired
    private Load load;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewPeriods periods;

    @Autowired
    private Units units;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext program;

    private final List<Measured> results = new ArrayList<>();

    @Test
    void aQuarterOfAMillionTasksIsReadAsFastAsOneOfTen() throws Exception {
        demonstration.load();
        System.out.println(load.tasks(TASKS, "nghean", loaded -> {}));
        vacuum();
        freeze();
        vacuum();
        Viewer leader = accounts.loadUserByUsername("nghean.leader");
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        for (String path : List.of(
                "/reviews/" + FROZEN,
                "/reviews/" + FROZEN + "/overview",
                "/reviews/" + FROZEN + "/tasks?figure=openOverdue",
                "/reviews/" + RUNNING,
                "/reviews/" + RUNNING + "/overview",
                "/reviews/" + RUNNING + "/tasks?figure=openOverdue")) {
            time(path, () -> mvc.perform(get(path).with(user(leader))).andExpect(status().isOk()));
        }
        time(
                "SQL, figures of the frozen quarter",
                () -> jdbc.sql("""
                        select unit_id, figures, score, rank from review_unit r join review_period p on p.id = r.period_id
                         where p.code = ? order by ordinal""").param(FROZEN).query().listOfRows());
        time(
                "SQL, buckets counted from the frozen rows",
                () -> jdbc.sql("""
                        select r.lead_unit_id, r.bucket, count(*) from review_task r join review_period p on p.id = r.period_id
                         where p.code = ? group by r.lead_unit_id, r.bucket""").param(FROZEN).query().listOfRows());
        for (Measured result : results) {
            System.out.printf(Locale.ROOT, "%-46s %8.1f %8.1f%n", result.operation(), result.p50(), result.p95());
        }
        assertThat(results).hasSize(8);
    }

    private void freeze() {
        long began = System.nanoTime();
        transaction.executeWithoutResult(status -> {
            periods.createFor(units.byShortName("nghean").orElseThrow(), ReportingPeriod.parse("2026-Q3"));
            periods.open(FROZEN);
            periods.close(FROZEN);
        });
        System.out.printf(
                Locale.ROOT,
                "froze %d tasks in %.1f s%n",
                jdbc.sql("select count(*) from review_task").query(Long.class).single(),
                (System.nanoTime() - began) / 1e9);
    }

    private interface Work {
        void run() throws Exception;
    }

    private void time(String name, Work work) throws Exception {
        long[] nanos = new long[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            long began = System.nanoTime();
            work.run();
            if (run >= 0) {
                nanos[run] = System.nanoTime() - began;
            }
        }
        results.add(Measured.of(name, TASKS, nanos));
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
