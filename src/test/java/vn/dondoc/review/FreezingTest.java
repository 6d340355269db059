package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** The second quarter of 2025 (15 March to 14 June) of a province, frozen with tasks made by hand. */
@DondocTest
@Transactional
class FreezingTest {

    private static final LocalDate IN = LocalDate.of(2025, 4, 8);
    private static final LocalDate DUE = LocalDate.of(2025, 5, 8);
    private static final String QUARTER = "YB-2025-Q2";

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewPeriods periods;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private ReviewPlays plays;

    @Autowired
    private JdbcClient jdbc;

    private Viewer office;

    @BeforeEach
    void nothingElse() {
        office = fixture.viewer("yenbai.office");
        plays.nothingElse("yenbai.office");
    }

    private void closed() {
        plays.closed("yenbai.office", "2025-Q2");
    }

    @Test
    void freezesWhatTheLiveReviewOfTheLastDayShows() {
        tasks.issued("yenbai.sct", IN, DUE).submitted(DUE).confirmed(DUE.plusDays(3));
        tasks.issued("yenbai.sct", IN, DUE).submitted(DUE.plusDays(4)).confirmed(DUE.plusDays(5));
        tasks.issued("yenbai.sct", IN, DUE);
        tasks.issued("yenbai.snv", IN, DUE).submitted(DUE).returned(DUE.plusDays(1));
        tasks.issued("yenbai.snv", IN, null);
        List<UnitLine> live = reviews.review(QUARTER, office).lines();

        closed();

        Review frozen = reviews.review(QUARTER, office);
        assertThat(frozen.frozen()).isNotNull();
        assertThat(frozen.lines())
                .extracting(UnitLine::counts)
                .isEqualTo(live.stream().map(UnitLine::counts).toList());
        for (UnitLine line : frozen.lines()) {
            for (Figure figure : Figure.values()) {
                TaskLines behind = reviews.tasks(QUARTER, office, figure, new Selection(line.shortName(), null), 1, 50);
                assertThat(behind.total())
                        .as(line.shortName() + " " + figure)
                        .isEqualTo(line.counts().of(figure));
                assertThat(behind.tasks()).hasSize((int) behind.total());
            }
        }
    }

    @Test
    void showsTheSameWhateverHappensAfterwards() {
        ReviewTasks.Given open = tasks.issued("yenbai.sct", IN, DUE);
        closed();
        Review before = reviews.review(QUARTER, office);

        open.extendedTo(DUE.plusYears(1)).submitted(DUE.plusDays(60)).confirmed(DUE.plusDays(61));
        tasks.issued("yenbai.sct", IN, DUE);

        assertThat(reviews.review(QUARTER, office)).isEqualTo(before);
        assertThat(reviews.tasks(QUARTER, office, Figure.OPEN_OVERDUE, Selection.ALL, 1, 50)
                        .tasks())
                .extracting(TaskLine::code)
                .containsExactly(open.code);
    }

    @Test
    void isClosedOnce() {
        tasks.issued("yenbai.sct", IN, DUE);
        closed();
        Review before = reviews.review(QUARTER, office);
        periods.close(QUARTER);
        assertThat(reviews.review(QUARTER, office)).isEqualTo(before);
    }

    @Test
    void theDatabaseChangesNothingThatIsFrozen() {
        tasks.issued("yenbai.sct", IN, DUE);
        closed();
        long period = periods.get(QUARTER).id();
        for (String change : List.of(
                "update review_task set bucket = 'DONE_ON_TIME' where period_id = " + period,
                "delete from review_task where period_id = " + period,
                "insert into review_task select * from review_task where period_id = " + period,
                "update review_unit set score = 100 where period_id = " + period,
                "delete from review_unit where period_id = " + period,
                "truncate review_task",
                "truncate review_unit cascade",
                "update review_period set frozen_at = null, formula_id = null, state = 'RUNNING' where id = " + period,
                "update review_period set to_day = to_day + 1 where id = " + period,
                "delete from review_period where id = " + period)) {
            jdbc.sql("savepoint before_change").update();
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
            jdbc.sql("rollback to savepoint before_change").update();
        }
    }

    @Test
    void scoresUnitsByTheFormulaAndRanksThoseWithEnoughTasks() {
        for (int n = 0; n < 5; n++) {
            tasks.issued("yenbai.sct", IN, DUE).submitted(DUE).confirmed(DUE.plusDays(1));
            tasks.issued("yenbai.snv", IN, DUE);
        }
        closed();
        List<UnitLine> lines = reviews.review(QUARTER, office).lines();
        assertThat(lines).extracting(line -> standing(line).place()).containsExactlyInAnyOrder(1, 2);
        UnitLine best = lines.stream()
                .filter(line -> line.shortName().equals("yenbai.sct"))
                .findFirst()
                .orElseThrow();
        assertThat(standing(best).score()).isGreaterThan(new BigDecimal("50"));
        assertThat(standing(best).medianDaysLate()).isNull();
        UnitLine worst = lines.stream()
                .filter(line -> line.shortName().equals("yenbai.snv"))
                .findFirst()
                .orElseThrow();
        assertThat(standing(worst).score()).isLessThan(new BigDecimal("20"));
        assertThat(standing(worst).medianDaysLate()).isEqualByComparingTo("37");
    }

    private static Standing standing(UnitLine line) {
        Standing standing = line.standing();
        assertThat(standing).isNotNull();
        return Objects.requireNonNull(standing);
    }
}
