package vn.dondoc.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Viewer;

/** Reads the exceptions of a period, all of them in one statement. */
@Repository
class OverviewRows {

    private static final String EXCEPTIONS = """
            , chosen as not materialized (select * from judged where scored and %s),
            listed as (
                (select 'WORST' as list, id, lead_unit_id, title, due_date, days_late, 0 as returned, starred from chosen
                  where bucket = 'OPEN_OVERDUE' order by starred desc, days_late desc, id limit :worst)
                union all
                (select 'SILENT', id, lead_unit_id, title, due_date, null, 0, starred from chosen
                  where silent order by starred desc, id limit :others)
                union all
                (select 'RETURNED', id, lead_unit_id, title, due_date, days_late, returns::int, starred from chosen
                  where returns > 0 order by starred desc, returns desc, id limit :others)
                union all
                (select 'OLDEST', null, lead_unit_id, null, null, max(days_late), 0, false from chosen
                  where bucket = 'OPEN_OVERDUE' group by lead_unit_id))
            select l.list, t.code, l.title, u.short_name as unit, u.name as unit_name, u.name_en as unit_name_en, l.due_date, l.days_late,
                   l.returned, l.starred as weighty, t.starred, t.state, t.assigner_unit_id,
                   (t.last_progress_at at time zone 'Asia/Ho_Chi_Minh')::date as heard_on,
                   coalesce(a.full_name, h.full_name) as responsible, a.id is null as head,
                   e.code as question, e.expires_on as question_due_on, coalesce(e.state = 'ANSWERED', false) as answered
              from listed l
              join unit u on u.id = l.lead_unit_id
              left join task t on t.id = l.id
              left join person a on a.id = t.assignee_id
              left join lateral (select p.full_name from position o join person p on p.id = o.person_id
                                  where a.id is null and l.id is not null and o.unit_id = l.lead_unit_id and o.head and p.active
                                    and :today between o.valid_from and coalesce(o.valid_to, 'infinity')
                                  order by o.ordinal, p.id limit 1) h on true
              left join lateral (select x.code, x.expires_on, x.state from explanation x
                                  where x.task_id = l.id and x.ended_at is null order by x.id desc limit 1) e on true
             order by l.list, l.starred desc, l.returned desc, l.days_late desc nulls last, l.id""";

    private final JdbcClient jdbc;

    OverviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the statement: a task in one of the lists, or the days by which a unit's oldest task is late. */
    record Row(
            String list,
            String unit,
            int daysLate,
            @Nullable ExceptionalTask task) {}

    /** @param unit short name of the only unit, or null for all that the viewer sees */
    List<Row> exceptions(
            JudgedTasks judged, Viewer viewer, @Nullable String unit, OverviewPolicy policy, LocalDate today) {
        String scope = unit == null ? "true" : "lead_unit_id = (select id from unit where short_name = :unit)";
        StatementSpec statement = judged.bind(jdbc.sql(judged.exceptions(viewer) + EXCEPTIONS.formatted(scope)), viewer)
                .param("worst", policy.worst())
                .param("others", policy.others())
                .param("today", today);
        return (unit == null ? statement : statement.param("unit", unit))
                .query((row, n) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("list"),
                row.getString("unit"),
                row.getInt("days_late"),
                row.getString("code") == null ? null : task(row));
    }

    private static ExceptionalTask task(ResultSet row) throws SQLException {
        return new ExceptionalTask(
                row.getString("list"),
                row.getString("code"),
                row.getString("title"),
                row.getString("unit"),
                row.getString("unit_name"),
                row.getString("unit_name_en"),
                row.getObject("due_date", LocalDate.class),
                row.getObject("days_late", Integer.class),
                row.getInt("returned"),
                row.getBoolean("weighty"),
                row.getBoolean("starred"),
                row.getString("state"),
                row.getObject("heard_on", LocalDate.class),
                row.getString("responsible"),
                row.getBoolean("head"),
                row.getString("question"),
                row.getObject("question_due_on", LocalDate.class),
                row.getBoolean("answered"),
                row.getLong("assigner_unit_id"));
    }

    private static final String WAITING = """
             from task t join unit u on u.id = t.lead_unit_id
             where t.state = 'SUBMITTED' and t.scored and t.submitted_on < :before and %s
               and (cast(:unit as text) is null or u.short_name = :unit)""";

    /** Results handed in before that day and not decided on, the oldest first. */
    List<WaitingResult> waiting(Viewer viewer, @Nullable String unit, LocalDate before, LocalDate today, int most) {
        return waiting(
                        "select t.code, t.title, u.name as unit_name, t.submitted_on, :today - t.submitted_on as days",
                        viewer,
                        unit,
                        before,
                        " order by t.submitted_on, t.id limit " + most)
                .param("today", today)
                .query(WaitingResult.class)
                .list();
    }

    int waiting(Viewer viewer, @Nullable String unit, LocalDate before) {
        return waiting("select count(*)", viewer, unit, before, "")
                .query(Integer.class)
                .single();
    }

    private StatementSpec waiting(String select, Viewer viewer, @Nullable String unit, LocalDate before, String order) {
        String scope = viewer.seesProvince() ? "t.province_id = :province" : "t.lead_unit_id = any(:units)";
        StatementSpec statement = jdbc.sql(select + WAITING.formatted(scope) + order)
                .param("before", before)
                .param("unit", unit);
        return viewer.seesProvince()
                ? statement.param("province", viewer.province())
                : statement.param("units", viewer.units().toArray(Long[]::new));
    }
}
