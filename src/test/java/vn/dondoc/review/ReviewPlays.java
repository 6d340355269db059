package vn.dondoc.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.organization.Units;
import vn.dondoc.task.TaskFixture;

/** Periods of long ago that are closed with the tasks that a test needs. Each test takes a year of its own. */
@Component
public class ReviewPlays {

    private final ReviewTasks tasks;
    private final ReviewPeriods periods;
    private final PeriodRows rows;
    private final Units units;
    private final TaskFixture fixture;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ReviewPlays(
            ReviewTasks tasks,
            ReviewPeriods periods,
            PeriodRows rows,
            Units units,
            TaskFixture fixture,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.tasks = tasks;
        this.periods = periods;
        this.rows = rows;
        this.units = units;
        this.fixture = fixture;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public Viewer viewer(String username) {
        return fixture.viewer(username);
    }

    /** @return the code of the task */
    public String open(String lead, LocalDate on, @Nullable LocalDate due) {
        return tasks.issued(lead, on, due).code;
    }

    public String done(String lead, LocalDate on, LocalDate due, LocalDate submitted) {
        return tasks.issued(lead, on, due).submitted(submitted).confirmed(submitted.plusDays(1)).code;
    }

    public void title(String task, String title) {
        set(task, "title = '" + title.replace("'", "''") + "'");
    }

    public void set(String task, String assignments) {
        jdbc.sql("update task set " + assignments + " where code = ?")
                .param(task)
                .update();
    }

    /** Nothing but what comes after this is a task of the province. */
    public void nothingElse(String office) {
        jdbc.sql("update task set state = 'SUPERSEDED', confirmed_at = null where province_id = ?")
                .param(viewer(office).province())
                .update();
    }

    /** @return the code of the period */
    public String closed(String office, String period) {
        ReportingPeriod reporting = ReportingPeriod.parse(period);
        var province = units.get(viewer(office).province());
        String code = PeriodCodes.of(province, reporting);
        transaction.executeWithoutResult(status -> {
            periods.createFor(province, reporting);
            periods.open(code);
            periods.close(code);
        });
        return code;
    }

    /** Written as the office and the leader would, without their process. */
    public void consolidated(String code, String text) {
        jdbc.sql("update review_period set state = 'CONSOLIDATING', consolidation = ? where code = ?")
                .params(text, code)
                .update();
    }

    public void published(String code) {
        rows.publish(rows.find(code).orElseThrow().id(), Instant.parse("2031-05-05T02:00:00Z"));
    }

    public long id(String code) {
        return rows.find(code).orElseThrow().id();
    }
}
