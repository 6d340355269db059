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
import vn.dondoc.chasing.Chasing;
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

    /** So many that some were returned in the last days and not handed in again, which one in seven hundred is. */
    private static final int TASKS = 8_000;

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
    void areChasedSoThatTheNextStartHasNothingToCatchUpWith() {
        String late = "select count(*) from task t where t.expires_on is not null"
                + " and t.state not in ('SUBMITTED', 'SUSPENDED') and " + OPEN + " and " + LOADED;
        assertThat(count(late)).isPositive();
        assertThat(count(late + " and not exists (select 1 from chasing c where c.task_id = t.id and c.live)"))
                .isZero();
        String chased = jdbc.sql("select t.code from task t join chasing c on c.task_id = t.id where c.live and "
                        + LOADED + " limit 1")
                .query(String.class)
                .single();
        assertThat(processes.live(Chasing.subject(chased))).isTrue();
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
        Loaded waiting = loaded("SUBMITTED");
        Viewer confirmer = accounts.loadUserByUsername(waiting.office());
        commands.confirm(waiting.code(), null, confirmer);
        assertThat(reading.of(waiting.code(), confirmer).line().state()).isEqualTo(TaskState.CONFIRMED);
        assertThat(processes.live(waiting.code())).isFalse();

        Loaded open = loaded("IN_PROGRESS");
        commands.recall(open.code(), "Không còn phù hợp", accounts.loadUserByUsername(open.office()));
        assertThat(processes.live(open.code())).isFalse();
    }

    /** A loaded task in that state, with an account of the office that assigned it and did not submit it. */
    private Loaded loaded(String state) {
        return jdbc.sql("""
                        select t.code, a.username as office
                        from task t join account a on a.unit_id = t.assigner_unit_id
                        where t.state = ? and a.role = 'OFFICE_SPECIALIST' and a.enabled
                          and a.id is distinct from t.submitted_by and """ + " t." + LOADED + " limit 1")
                .param(state)
                .query(Loaded.class)
                .single();
    }

    private record Loaded(String code, String office) {}

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
