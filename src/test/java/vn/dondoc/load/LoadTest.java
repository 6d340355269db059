package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditVerifier;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.engine.Processes;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Review;
import vn.dondoc.review.Reviews;
import vn.dondoc.review.Selection;
import vn.dondoc.review.UnitLine;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;

/** Loaded tasks are as whole as those that people make; and every number of a review leads to as many rows. */
@DondocTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadTest {

    private static final int TASKS = 900;
    private static final String OPEN = "state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER')";
    private static final String LOADED =
            "session_id in (select session_id from conclusion_notice where number ~ '^[0-9]{4,6}$')";

    @Autowired
    private Load load;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditVerifier verifier;

    @Autowired
    private Processes processes;

    @Autowired
    private Reviews reviews;

    @Autowired
    private TaskCommands commands;

    @Autowired
    private TaskReading reading;

    @BeforeAll
    void fill() {
        demonstration.load();
        assertThat(load.tasks(TASKS, loaded -> {}).tasks()).isEqualTo(TASKS);
    }

    @Test
    void standInEveryStateThatPeopleLeaveThemIn() {
        assertThat(jdbc.sql("select distinct state from task where " + LOADED)
                        .query(String.class)
                        .list())
                .contains("ACKNOWLEDGED", "IN_PROGRESS", "SUBMITTED", "CONFIRMED", "RETURNED");
        assertThat(count("select count(*) from task where " + LOADED)).isGreaterThanOrEqualTo(TASKS);
    }

    @Test
    void haveOneOpenStepEachUntilTheyAreFinished() {
        assertThat(count("select count(*) from task t where " + LOADED + " and " + OPEN + """
                         and 1 <> (select count(*) from work_item w where w.subject = t.code and w.closed_at is null)"""))
                .isZero();
        assertThat(count("select count(*) from task t where " + LOADED + " and not (" + OPEN + """
                        ) and exists (select 1 from work_item w where w.subject = t.code and w.closed_at is null)"""))
                .isZero();
        assertThat(count("select count(*) from task t where " + LOADED + " and " + OPEN + """
                         and 1 <> (select count(*) from engine.act_ru_execution e where e.business_key_ = t.code and e.parent_id_ is null)"""))
                .isZero();
    }

    @Test
    void keepTheChainOfTheirHistory() {
        assertThat(verifier.verify().intact()).isTrue();
        assertThat(count("select count(*) from task t where " + LOADED + """
                         and not exists (select 1 from audit_event a where a.subject_type = 'TASK' and a.subject = t.code)""")).isZero();
    }

    @Test
    void goOnAsAnyOtherTask() {
        for (Map.Entry<String, String> state : Map.of(
                        "ISSUED", "Task_Acknowledge", "IN_PROGRESS", "Task_CarryOut", "SUBMITTED", "Task_ConfirmResult")
                .entrySet()) {
            jdbc.sql("select code from task where state = ? and " + LOADED + " limit 1")
                    .param(state.getKey())
                    .query(String.class)
                    .optional()
                    .ifPresent(code -> assertThat(processes.openSteps(code)).containsExactly(state.getValue()));
        }
        String waiting = jdbc.sql(
                        "select code from task where state = 'SUBMITTED' and lead_unit_id in (select unit_id from account)"
                                + " and code like 'NA-%' and " + LOADED + " limit 1")
                .query(String.class)
                .single();
        Viewer office = accounts.loadUserByUsername("nghean.office");
        commands.confirm(waiting, null, office);
        assertThat(reading.of(waiting, office).line().state()).isEqualTo(TaskState.CONFIRMED);
        assertThat(processes.live(waiting)).isFalse();

        String open = jdbc.sql("select code from task where state = 'IN_PROGRESS' and code like 'NA-%' and " + LOADED
                        + " limit 1")
                .query(String.class)
                .single();
        commands.recall(open, "Không còn phù hợp", office);
        assertThat(processes.live(open)).isFalse();
    }

    @Test
    void areCountedByTheReviewExactlyAsTheyAreListed() {
        for (String username : List.of("nghean.office", "nghean.sct", "nghean.xa1")) {
            Viewer viewer = accounts.loadUserByUsername(username);
            for (String code : List.of("NA-2026-Q3", "NA-2025-Y")) {
                everyNumberHasItsRows(reviews.review(code, viewer), viewer);
            }
        }
    }

    private void everyNumberHasItsRows(Review review, Viewer viewer) {
        for (UnitLine line : review.lines()) {
            hasItsRows(review, viewer, line.counts(), new Selection(line.shortName(), null));
        }
        for (LikeUnits group : review.groups()) {
            hasItsRows(review, viewer, review.sum(group), new Selection(null, group));
        }
        hasItsRows(review, viewer, review.total(), Selection.ALL);
    }

    private void hasItsRows(Review review, Viewer viewer, Counts counts, Selection selection) {
        assertThat(Figure.BUCKETS.stream().mapToLong(counts::of).sum()).isEqualTo(counts.of(Figure.ASSIGNED));
        for (Figure figure : Figure.values()) {
            var listed = reviews.tasks(review.code(), viewer, figure, selection, 1, 10_000);
            assertThat(listed.tasks())
                    .as("%s %s %s", review.code(), selection, figure)
                    .hasSize((int) counts.of(figure));
            assertThat(listed.total()).isEqualTo(counts.of(figure));
        }
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
