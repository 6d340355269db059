package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** Many who look at a large province's figures at the same moment, with few connections to the database. */
@DondocTest
class TakesCrowdTest {

    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2017-Q2");
    private static final LocalDate ISSUED = LocalDate.of(2017, 4, 5);
    private static final int CONNECTIONS = 5;

    @Autowired
    private TakeRows takeRows;

    @Autowired
    private Judgements judgements;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private JdbcClient jdbc;

    private Viewer office;

    @BeforeEach
    void task() {
        office = fixture.viewer("hagiang.office");
        jdbc.sql("delete from review_take where first_day = ?")
                .param(QUARTER.from())
                .update();
        tasks.issued("hagiang.sct", ISSUED, ISSUED.plusDays(30));
    }

    private Takes takes(TakeRows rows, PlatformTransactionManager manager, TaskExecutor background, Clock clock) {
        ReviewPolicy policy = new ReviewPolicy(List.of(), List.of(), 45, 3, 7, 90, 0, Duration.ofMinutes(5));
        return new Takes(rows, judgements, policy, manager, background, clock);
    }

    private HikariDataSource small() {
        HikariConfig config = new HikariConfig();
        pool.copyStateTo(config);
        config.setPoolName("small");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        // only who waits for a second connection while all are held waits that long; a busy machine may need some
        // seconds
        config.setConnectionTimeout(20_000);
        return new HikariDataSource(config);
    }

    @Test
    void areAllAnsweredThoughEachHoldsAConnection() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(CONNECTIONS);
        try (HikariDataSource small = small()) {
            JdbcTransactionManager manager = new JdbcTransactionManager(small);
            Takes takes =
                    takes(new TakeRows(JdbcClient.create(small)), manager, new SyncTaskExecutor(), Clock.systemUTC());
            TransactionTemplate page = new TransactionTemplate(manager);
            page.setReadOnly(true);
            CyclicBarrier together = new CyclicBarrier(CONNECTIONS);
            Callable<JudgedTasks> look = () -> page.execute(status -> {
                await(together);
                return takes.of(QUARTER, office);
            });
            List<Future<JudgedTasks>> answers = people.invokeAll(
                    Stream.generate(() -> look).limit(CONNECTIONS).toList(), 90, TimeUnit.SECONDS);
            for (Future<JudgedTasks> answer : answers) {
                assertThat(answer.get()).isNotNull();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(jdbc.sql("select count(*) from review_take where first_day = ?")
                        .param(QUARTER.from())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void haveOldFiguresTakenAnewOnce() {
        List<Runnable> background = new ArrayList<>();
        Instant now = Instant.now();
        takes(takeRows, transactions, background::add, Clock.fixed(now, ZoneOffset.UTC))
                .of(QUARTER, office);
        Takes later = takes(takeRows, transactions, background::add, Clock.fixed(now.plusSeconds(600), ZoneOffset.UTC));
        later.of(QUARTER, office);
        later.of(QUARTER, office);
        assertThat(background).hasSize(1);

        jdbc.sql("delete from review_take where first_day = ?")
                .param(QUARTER.from())
                .update();
        background.remove(0).run();
        assertThat(later.of(QUARTER, office).asOf())
                .as("taken by the one that ran, which lets the next one run")
                .isEqualTo(takeRows.latest(
                                office.province(),
                                QUARTER.from(),
                                judgements.live(QUARTER).judgedOn())
                        .orElseThrow()
                        .asOf());
        assertThat(background).isEmpty();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
