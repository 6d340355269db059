package vn.dondoc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotFound;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** What a leader sees of the second quarter of 2025 (15 March to 14 June), live and frozen. */
@DondocTest
@Transactional
class OverviewTest {

    private static final LocalDate IN = LocalDate.of(2025, 4, 8);
    private static final LocalDate DUE = LocalDate.of(2025, 5, 8);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 14);
    private static final String QUARTER = "YB-2025-Q2";

    @Autowired
    private Overviews overviews;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private ReviewPlays plays;

    @Autowired
    private JdbcClient jdbc;

    private Viewer leader;

    @BeforeEach
    void nothingElse() {
        leader = fixture.viewer("yenbai.leader");
        plays.nothingElse("yenbai.leader");
    }

    private void close() {
        plays.closed("yenbai.leader", "2025-Q2");
    }

    @Test
    void listsExceptionsTheSameLiveAndFrozen() {
        ReviewTasks.Given late = tasks.issued("yenbai.sct", IN, DUE);
        ReviewTasks.Given latest = tasks.issued("yenbai.sct", IN, LocalDate.of(2025, 4, 29));
        ReviewTasks.Given starred =
                tasks.issued("yenbai.snv", IN, DUE.plusDays(12)).set("starred = true");
        ReviewTasks.Given silent = tasks.issued("yenbai.snv", LocalDate.of(2025, 1, 8), null);
        ReviewTasks.Given returned =
                tasks.issued("yenbai.stc", IN, LAST.plusDays(60)).submitted(DUE).returned(DUE.plusDays(1));
        tasks.issued("yenbai.stc", IN, DUE).submitted(DUE).confirmed(DUE.plusDays(1));
        tasks.issued("yenbai.stc", IN, LAST.plusDays(30));

        Overview live = overviews.of(QUARTER, null, leader);
        close();
        Overview frozen = overviews.of(QUARTER, null, leader);

        assertThat(frozen.kept()).isNotNull();
        for (Overview overview : new Overview[] {live, frozen}) {
            assertThat(overview.worst())
                    .extracting(ExceptionalTask::code)
                    .containsExactly(starred.code, latest.code, late.code);
            assertThat(overview.silent()).extracting(ExceptionalTask::code).containsExactly(silent.code);
            assertThat(overview.returned()).extracting(ExceptionalTask::code).containsExactly(returned.code);
            assertThat(overview.exceptions())
                    .extracting(UnitLine::shortName)
                    .containsExactly("yenbai.sct", "yenbai.snv", "yenbai.stc");
            assertThat(overview.oldest())
                    .containsEntry("yenbai.sct", 46)
                    .containsEntry("yenbai.snv", 25)
                    .doesNotContainKey("yenbai.stc");
            assertThat(overview.worst().get(0).responsible()).isNotBlank();
            assertThat(overview.worst().get(0).head()).isTrue();
        }
        assertThat(frozen.worst()).isEqualTo(live.worst());
    }

    @Test
    void showsAUnitOnlyItsOwn() {
        tasks.issued("yenbai.sct", IN, DUE);
        ReviewTasks.Given own = tasks.issued("yenbai.snv", IN, DUE);
        close();
        for (Overview overview : new Overview[] {
            overviews.of(QUARTER, null, fixture.viewer("yenbai.snv")), overviews.of(QUARTER, "yenbai.snv", leader)
        }) {
            assertThat(overview.worst()).extracting(ExceptionalTask::code).containsExactly(own.code);
            assertThat(overview.exceptions()).extracting(UnitLine::shortName).containsExactly("yenbai.snv");
            assertThat(overview.total().of(Figure.OPEN_OVERDUE)).isEqualTo(1);
        }
        assertThatThrownBy(() -> overviews.of(QUARTER, null, fixture.viewer("hagiang.leader")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void showsWhoWasNamedAndWhatWasAskedSince() {
        ReviewTasks.Given late = tasks.issued("yenbai.sct", IN, DUE);
        close();
        Viewer specialist = fixture.viewer("yenbai.sct");
        jdbc.sql("update task set assignee_id = ?, starred = true where code = ?")
                .params(specialist.personId(), late.code)
                .update();
        ExceptionalTask worst = overviews.of(QUARTER, null, leader).worst().get(0);
        assertThat(worst.responsible()).isEqualTo(specialist.displayName());
        assertThat(worst.head()).isFalse();
        assertThat(worst.starred()).isTrue();
        assertThat(worst.weighty()).isFalse();
        assertThat(worst.daysLate()).isEqualTo(37);
    }

    @Test
    void countsResultsThatWaitTooLong() {
        ReviewTasks.Given waits = tasks.issued("yenbai.sct", IN, DUE).submitted(DUE);
        tasks.issued("yenbai.sct", IN, DUE).submitted(LocalDate.now().minusDays(1));
        assertThat(overviews.waiting(null, leader))
                .extracting(WaitingResult::code)
                .containsExactly(waits.code);
        assertThat(overviews.waitingCount(null, leader)).isEqualTo(1);
        assertThat(overviews.waitingCount("yenbai.snv", leader)).isZero();
        assertThat(overviews.waiting(null, fixture.viewer("yenbai.snv"))).isEmpty();
    }

    @Test
    void opensWithWhatWaitsForTheLeader() {
        close();
        assertThat(overviews.first(leader)).isNotEqualTo(QUARTER);
        jdbc.sql("update review_period set state = 'REVIEWING' where code = ?")
                .param(QUARTER)
                .update();
        assertThat(overviews.first(leader)).isEqualTo(QUARTER);
    }
}
