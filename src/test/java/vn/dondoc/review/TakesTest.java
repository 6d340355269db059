package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** A large province's figures of some minutes ago: the same as live ones, numbers and rows, until they are taken anew. */
@DondocTest
class TakesTest {

    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2016-Q2");
    private static final LocalDate ISSUED = LocalDate.of(2016, 4, 5);
    private static final LocalDate DUE = LocalDate.of(2016, 5, 10);

    @Autowired
    private TakeRows takeRows;

    @Autowired
    private ReviewRows rows;

    @Autowired
    private Judgements judgements;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private final Hand hand = new Hand();
    private Viewer office;

    /** A clock that is put on by hand. */
    private static final class Hand extends Clock {

        private Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    @AfterEach
    void nothingElse() {
        office = fixture.viewer("hagiang.office");
        jdbc.sql("delete from review_take where first_day = ?")
                .param(QUARTER.from())
                .update();
        jdbc.sql(
                        "update task set state = 'SUPERSEDED', confirmed_at = null where province_id = ? and issued_on < '2017-01-01'")
                .param(office.province())
                .update();
    }

    private Takes takes(int liveAtOnce) {
        ReviewPolicy policy = new ReviewPolicy(List.of(), List.of(), 45, 3, 7, 90, liveAtOnce, Duration.ofMinutes(5));
        return new Takes(takeRows, judgements, policy, transactions, new SyncTaskExecutor(), hand);
    }

    @Test
    void areNotNeededForFewTasks() {
        tasks.issued("hagiang.sct", ISSUED, DUE);
        assertThat(takes(1).of(QUARTER, office)).isInstanceOf(Judgement.class);
        tasks.issued("hagiang.sct", ISSUED, DUE);
        assertThat(takes(1).of(QUARTER, office)).isInstanceOf(TakenTasks.class);
    }

    @Test
    void countAndListWhatTheLiveReviewDoes() {
        tasks.issued("hagiang.sct", ISSUED, DUE).submitted(DUE).confirmed(DUE.plusDays(3));
        tasks.issued("hagiang.sct", ISSUED, DUE);
        tasks.issued("hagiang.snv", ISSUED, null);
        for (String account : List.of("hagiang.office", "hagiang.snv")) {
            Viewer viewer = fixture.viewer(account);
            JudgedTasks taken = takes(0).of(QUARTER, viewer);
            JudgedTasks live = judgements.live(QUARTER);
            assertThat(taken).isInstanceOf(TakenTasks.class);
            assertThat(rows.lines(taken, viewer)).isNotEmpty().isEqualTo(rows.lines(live, viewer));
            for (Figure figure : Figure.values()) {
                assertThat(rows.tasks(taken, viewer, figure.condition(), Selection.ALL, 10, 0))
                        .isEqualTo(rows.tasks(live, viewer, figure.condition(), Selection.ALL, 10, 0))
                        .hasSize((int) rows.count(taken, viewer, figure.condition(), Selection.ALL));
            }
        }
    }

    @Test
    void areShownForAWhileAndThenOnceMoreWhileTheyAreTakenAnew() {
        Takes takes = takes(0);
        tasks.issued("hagiang.sct", ISSUED, DUE);
        assertThat(overdue(takes)).isEqualTo(1);

        tasks.issued("hagiang.sct", ISSUED, DUE);
        hand.now = hand.now.plus(Duration.ofMinutes(5));
        assertThat(overdue(takes)).isEqualTo(1);
        hand.now = hand.now.plusSeconds(1);
        assertThat(overdue(takes)).isEqualTo(1);
        assertThat(overdue(takes)).isEqualTo(2);

        tasks.issued("hagiang.sct", ISSUED, DUE);
        hand.now = hand.now.plus(Duration.ofHours(2));
        assertThat(overdue(takes)).as("Nobody looked for hours").isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from review_take where first_day = ?")
                        .param(QUARTER.from())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void areTakenOnceByMany() {
        tasks.issued("hagiang.sct", ISSUED, DUE);
        Takes takes = takes(0);
        List<JudgedTasks> all = Stream.generate(() -> CompletableFuture.supplyAsync(() -> takes.of(QUARTER, office)))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(all.stream().map(JudgedTasks::toString).distinct()).hasSize(1);
    }

    private long overdue(Takes takes) {
        JudgedTasks taken = takes.of(QUARTER, office);
        long counted = rows.lines(taken, office).stream()
                .mapToLong(line -> line.counts().of(Figure.OPEN_OVERDUE))
                .sum();
        assertThat(rows.count(taken, office, Figure.OPEN_OVERDUE.condition(), Selection.ALL))
                .isEqualTo(counted);
        return counted;
    }
}
