package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.ReportingPeriod.Kind;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.TwoExecutors;
import vn.dondoc.task.TaskFixture;

/**
 * Several programs at once, after a stop of years: every period is created, opened and closed exactly once, in the order
 * of its days. The years are of this test alone.
 */
@DondocTest
class PeriodRacesTest {

    private static final String PERIODS = "TQ-2012-M%";

    @Autowired
    private ReviewPeriods periods;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private ReviewPlays plays;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TwoExecutors executors;

    @BeforeEach
    void holdWhatIsThere() {
        executors.holdWhatIsThere();
        plays.nothingElse("tuyenquang.office");
    }

    @AfterEach
    void letGo() {
        executors.letGo();
        plays.nothingElse("tuyenquang.office");
    }

    @Test
    void programsThatWakeAfterYearsOpenAndCloseEachPeriodOnce() throws Exception {
        LocalDate issued = LocalDate.of(2012, 1, 8);
        tasks.issued("tuyenquang.sct", issued, issued.plusDays(20));
        tasks.issued("tuyenquang.snv", issued, LocalDate.of(2012, 5, 8));
        List<ReportingPeriod> year = Stream.iterate(
                        ReportingPeriod.parse("2012-M01"), each -> each.year() == 2012, ReportingPeriod::next)
                .toList();
        assertThat(year).hasSize(12);

        atOnce(4, () -> {
            Unit province = units.get(fixture.unit("tuyenquang"));
            year.forEach(period -> periods.createFor(province, period));
            return List.<String>of();
        });
        assertThat(count("select count(*) from review_period where code like ?"))
                .isEqualTo(12);
        assertThat(count("""
                        select count(*) from engine.act_ru_execution
                         where business_key_ like ? and business_key_ not like '%~%' and parent_id_ is null""")).isEqualTo(12);

        executors.fireUntil(() -> count("""
                        select count(*) from engine.act_ru_job j
                          join engine.act_ru_execution e on e.id_ = j.process_instance_id_
                         where e.business_key_ like ?""") == 0);

        assertThat(jdbc.sql("select distinct state from review_period where code like ?")
                        .param(PERIODS)
                        .query(String.class)
                        .list())
                .containsExactly("CONSOLIDATING");
        assertThat(jdbc.sql("""
                                select p.code || ' ' || count(r.task_id) from review_period p
                                  left join review_task r on r.period_id = p.id and r.code like 'NA-2099-%'
                                 where p.code like ? group by p.code order by p.code""").param(PERIODS).query(String.class).list())
                .as("Both tasks stand in every month from that of their issue on")
                .isEqualTo(IntStream.rangeClosed(1, 12)
                        .mapToObj("TQ-2012-M%02d 2"::formatted)
                        .toList());
        assertThat(count("select count(*) from review_explanation where code like ?"))
                .as("One is late from February on, the other from May on")
                .isEqualTo(11 + 8);
        assertThat(count("select count(*) from review_explanation where code like ? and closed_at is not null"))
                .isEqualTo(11 + 8);
        assertThat(failed()).isEmpty();
    }

    @Test
    void programsThatStartTogetherCreateNoPeriodTwice() throws Exception {
        fixture.unit("tuyenquang");
        List<String> created = atOnce(4, periods::createAhead);
        assertThat(created).doesNotHaveDuplicates();
        assertThat(periods.createAhead()).isEmpty();
        assertThat(jdbc.sql("""
                        select business_key_ from engine.act_ru_execution
                         where parent_id_ is null and business_key_ in (select code from review_period)
                         group by business_key_ having count(*) > 1""").query(String.class).list()).isEmpty();
        for (Kind kind : Kind.values()) {
            assertThat(jdbc.sql("""
                            select count(*) from review_period p where kind = ? and calendar = 'ADMINISTRATIVE' and state = 'PLANNED'
                               and exists (select 1 from engine.act_ru_execution e where e.business_key_ = p.code)""").param(kind.name()).query(Integer.class).single())
                    .as(kind.name())
                    .isPositive();
        }
    }

    private static <T> List<T> atOnce(int programs, Callable<List<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(programs);
        try {
            List<T> all = new ArrayList<>();
            for (Future<List<T>> each : threads.invokeAll(
                    IntStream.range(0, programs).mapToObj(n -> work).toList())) {
                all.addAll(each.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(PERIODS).query(Integer.class).single();
    }

    private List<String> failed() {
        return jdbc.sql("""
                        select coalesce(j.exception_msg_, 'failed') from engine.act_ru_job j
                          join engine.act_ru_execution e on e.id_ = j.process_instance_id_
                         where e.business_key_ like ? and (j.retries_ < 5 or j.exception_msg_ is not null)""").param(PERIODS).query(String.class).list();
    }
}
