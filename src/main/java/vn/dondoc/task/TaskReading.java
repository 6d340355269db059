package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.AccountName;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Person;

/** Reads one task for its page; {@link vn.dondoc.rule.NotFound} for a task that is not the viewer's to see. */
@Repository
@Transactional(readOnly = true)
public class TaskReading {

    /** Which of {@code task t} a viewer sees; asks for {@code province}, {@code seesProvince}, {@code units}, {@code person}. */
    public static final String VISIBLE = TaskAccess.VISIBLE;

    /** On {@code task t}: something is owed on it still. */
    public static final String OPEN = TaskConditions.OPEN;

    private final JdbcClient jdbc;
    private final TaskAccess access;
    private final Horizons horizons;
    private final Colleagues colleagues;

    TaskReading(JdbcClient jdbc, TaskAccess access, Horizons horizons, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.access = access;
        this.horizons = horizons;
        this.colleagues = colleagues;
    }

    public TaskDetails of(String code, Viewer viewer) {
        Task task = access.read(code, viewer);
        Horizon horizon = horizons.now();
        return jdbc.sql("select " + TaskLineRows.COLUMNS + """
                        , w.title as session_title, t.text, t.force, t.deliverable, t.target_value, t.target_unit, t.cycle, t.until,
                        t.event, t.occurrence, t.period_from, t.period_to, b.short_name as assigner, b.name as assigner_name, t.issued_at, t.acknowledged_at, t.submitted_at,
                        t.confirmed_at, t.confirmed_on, t.grade, t.returned_count, c.text as conclusion_text, d.span_start, d.span_end,
                        coalesce(i.full_name, d.issuer_text) as issuer
                        from task t""" + TaskLineRows.JOINS + """
                        join unit b on b.id = t.assigner_unit_id
                        join directive d on d.id = t.directive_id
                        left join person i on i.id = d.issuer_id
                        join conclusion c on c.session_id = t.session_id
                        join working_session w on w.id = t.session_id
                        where t.id = :task""")
                .param("task", task.id())
                .param("account", viewer.accountId())
                .query((row, n) -> details(row, task, horizon, viewer))
                .single();
    }

    /** The people to whom the lead unit can hand the task. */
    public List<Person> candidates(String code, Viewer viewer) {
        return colleagues.of(access.read(code, viewer), horizons.now().today());
    }

    /** {@link vn.dondoc.rule.NotFound} unless the viewer may see the task. */
    public void requireVisible(String code, Viewer viewer) {
        access.read(code, viewer);
    }

    private TaskDetails details(ResultSet row, Task task, Horizon horizon, Viewer viewer) throws SQLException {
        String cycle = row.getString("cycle");
        String grade = row.getString("grade");
        return new TaskDetails(
                TaskLineRows.line(row, horizon),
                row.getString("session_title"),
                row.getString("text"),
                Force.valueOf(row.getString("force")),
                row.getString("deliverable"),
                row.getBigDecimal("target_value"),
                row.getString("target_unit"),
                cycle == null ? null : Cycle.valueOf(cycle),
                row.getObject("until", LocalDate.class),
                row.getString("event"),
                row.getObject("occurrence", Integer.class),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getString("assigner"),
                row.getString("assigner_name"),
                coordinatorNames(task),
                row.getString("issuer"),
                row.getTimestamp("issued_at").toInstant(),
                instant(row, "acknowledged_at"),
                instant(row, "submitted_at"),
                instant(row, "confirmed_at"),
                row.getObject("confirmed_on", LocalDate.class),
                row.getObject("finished_on", LocalDate.class),
                grade == null ? null : Grade.valueOf(grade),
                row.getInt("returned_count"),
                source(row),
                progress(task),
                submissions(task),
                refusals(task),
                TaskActions.of(task, access.isOwnClaim(task, viewer), viewer));
    }

    private static @Nullable SourceExcerpt source(ResultSet row) throws SQLException {
        Integer start = row.getObject("span_start", Integer.class);
        return start == null ? null : SourceExcerpt.of(row.getString("conclusion_text"), start, row.getInt("span_end"));
    }

    private List<String> coordinatorNames(Task task) {
        return jdbc.sql("""
                        select u.name from task_unit c join unit u on u.id = c.unit_id
                        where c.task_id = ? and c.part = 'COORDINATOR' order by u.ordinal, u.id""").param(task.id()).query(String.class).list();
    }

    private List<ProgressEntry> progress(Task task) {
        return jdbc.sql("select r.percent, r.text, r.obstacle, " + AccountName.of("r.by_id")
                        + " as by, r.at from task_progress r" + " where r.task_id = ? order by r.id desc limit 200")
                .param(task.id())
                .query(ProgressEntry.class)
                .list();
    }

    private List<SubmissionEntry> submissions(Task task) {
        return jdbc.sql("select s.*, " + AccountName.of("s.by_id") + " as by, " + AccountName.of("s.decided_by")
                        + " as decider" + " from task_submission s where s.task_id = ? order by s.ordinal desc")
                .param(task.id())
                .query((row, n) -> submission(row))
                .list();
    }

    private static SubmissionEntry submission(ResultSet row) throws SQLException {
        String grade = row.getString("grade");
        return new SubmissionEntry(
                row.getInt("ordinal"),
                row.getString("product_number"),
                row.getObject("product_date", LocalDate.class),
                row.getString("product_title"),
                row.getBigDecimal("measured_value"),
                row.getString("measured_unit"),
                row.getObject("attachment_id", Long.class),
                row.getString("text"),
                row.getString("by"),
                row.getTimestamp("at").toInstant(),
                row.getObject("on_day", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                row.getString("verdict"),
                row.getString("verdict_text"),
                grade == null ? null : Grade.valueOf(grade),
                row.getString("decider"),
                instant(row, "decided_at"));
    }

    private List<RefusalEntry> refusals(Task task) {
        return jdbc.sql("select r.reason, " + AccountName.of("r.by_id") + " as by, r.at, r.decision, r.decision_text, "
                        + AccountName.of("r.decided_by") + " as decided_by, r.decided_at from task_refusal r"
                        + " where r.task_id = ? order by r.id desc")
                .param(task.id())
                .query(RefusalEntry.class)
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
