package vn.dondoc.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.Change.What;

/** What changed after the cut-off: the frozen rows of a period beside the tasks as they are now. It only reads. */
@Service
@Transactional(readOnly = true)
public class Changes {

    /** A task counts as changed by its facts, not by the days that passed since. */
    private static final String CHANGED = """
             from review_task r join task t on t.id = r.task_id
            where r.period_id = :period and %s
              and (r.state <> t.state or r.due_date is distinct from t.due_date or r.lead_unit_id <> t.lead_unit_id
                   or r.nature <> t.nature
                   or t.state = 'CONFIRMED' and r.bucket not in ('DONE_ON_TIME', 'DONE_LATE')
                   or t.state = 'SUBMITTED' and r.bucket <> 'AWAITING_CONFIRMATION')""";

    private static final String ROW = """
            select c.*, f.short_name as unit, f.name as unit_name, n.name as now_lead_name
              from (select r.code, r.title, r.state, r.bucket, r.due_date, r.nature, r.lead_unit_id, r.task_id, r.period_id,
                           t.state as now_state, t.due_date as now_due, t.nature as now_nature, t.lead_unit_id as now_lead,
                           t.confirmed_on, t.submitted_on %s) c
              join review_unit f on f.period_id = c.period_id and f.unit_id = c.lead_unit_id
              join unit n on n.id = c.now_lead\s""";

    /** In these a task has left the place in which it was frozen. */
    private static final Set<String> TOLD_BY_BUCKET =
            Set.of("CONFIRMED", "SUBMITTED", "SUSPENDED", "RECALLED", "SUPERSEDED", "HANDED_OVER");

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit with how many of its tasks changed. */
    public record OfUnit(String unit, String name, int tasks) {}

    /** How many of each unit's tasks changed, in the order of the frozen figures. */
    public List<OfUnit> units(ReviewPeriod period, Viewer viewer) {
        return bound(
                        "select f.short_name as unit, f.name, c.tasks from (select r.lead_unit_id, count(*) as tasks"
                                + changed(viewer)
                                + " group by r.lead_unit_id) c join review_unit f on f.period_id = :period"
                                + " and f.unit_id = c.lead_unit_id order by f.ordinal",
                        period,
                        viewer)
                .query(OfUnit.class)
                .list();
    }

    /** @param unit short name of the unit that led the tasks at the cut-off, or null for all */
    public List<ChangedTask> tasks(ReviewPeriod period, @Nullable String unit, int limit, long offset, Viewer viewer) {
        StatementSpec statement = bound(
                        ROW.formatted(changed(viewer)) + (unit == null ? "" : "where f.short_name = :unit ")
                                + "order by f.ordinal, c.task_id limit :limit offset :offset",
                        period,
                        viewer)
                .param("limit", limit)
                .param("offset", offset);
        return (unit == null ? statement : statement.param("unit", unit))
                .query((row, n) -> task(row))
                .list();
    }

    /** Of these tasks the ones that changed, by their codes. */
    public Map<String, ChangedTask> among(ReviewPeriod period, Collection<String> codes, Viewer viewer) {
        return bound(ROW.formatted(changed(viewer) + " and r.code = any(:codes)"), period, viewer)
                .param("codes", codes.toArray(String[]::new))
                .query((row, n) -> task(row))
                .list()
                .stream()
                .collect(Collectors.toMap(ChangedTask::code, Function.identity()));
    }

    private static String changed(Viewer viewer) {
        return CHANGED.formatted(viewer.seesProvince() ? "true" : "r.lead_unit_id = any(:units)");
    }

    private StatementSpec bound(String sql, ReviewPeriod period, Viewer viewer) {
        StatementSpec statement = jdbc.sql(sql).param("period", period.id());
        return viewer.seesProvince()
                ? statement
                : statement.param("units", viewer.units().toArray(Long[]::new));
    }

    private static ChangedTask task(ResultSet row) throws SQLException {
        List<Change> changes = new ArrayList<>();
        state(row, changes);
        LocalDate due = row.getObject("due_date", LocalDate.class);
        LocalDate dueNow = row.getObject("now_due", LocalDate.class);
        if (!Objects.equals(due, dueNow)) {
            changes.add(new Change(What.DUE, text(due), text(dueNow), null));
        }
        if (row.getLong("lead_unit_id") != row.getLong("now_lead")) {
            changes.add(new Change(What.LEAD, row.getString("unit_name"), row.getString("now_lead_name"), null));
        }
        if (!row.getString("nature").equals(row.getString("now_nature"))) {
            changes.add(new Change(
                    What.NATURE, "nature." + row.getString("nature"), "nature." + row.getString("now_nature"), null));
        }
        return new ChangedTask(
                row.getString("code"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("unit_name"),
                changes);
    }

    private static void state(ResultSet row, List<Change> changes) throws SQLException {
        String now = row.getString("now_state");
        String bucket = row.getString("bucket");
        boolean left = now.equals("CONFIRMED") && !bucket.startsWith("DONE")
                || now.equals("SUBMITTED") && !bucket.equals("AWAITING_CONFIRMATION");
        boolean moved = !now.equals(row.getString("state"));
        if (left || moved) {
            boolean byBucket = left
                    || TOLD_BY_BUCKET.contains(now)
                    || bucket.equals("AWAITING_CONFIRMATION")
                    || bucket.startsWith("DONE");
            changes.add(new Change(
                    What.STATE,
                    byBucket ? "review.bucket." + bucket : "execution." + row.getString("state"),
                    "execution." + now,
                    switch (now) {
                        case "CONFIRMED" -> row.getObject("confirmed_on", LocalDate.class);
                        case "SUBMITTED" -> row.getObject("submitted_on", LocalDate.class);
                        default -> null;
                    }));
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
