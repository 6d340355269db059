package vn.dondoc.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.bulk.SubmittedResult.Returned;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskReading;

/** Reads results that wait for their confirmation, of those tasks that the viewer may see. */
@Repository
@Transactional(readOnly = true)
public class SubmittedResults {

    private final JdbcClient jdbc;

    SubmittedResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the tasks whose result waits and that the viewer's unit confirms, the earliest claim first. */
    public List<SubmittedResult> of(Collection<String> tasks, Viewer viewer) {
        if (tasks.isEmpty() || viewer.unitId() == null) {
            return List.of();
        }
        Map<Long, List<Returned>> returns = returns(tasks);
        return jdbc.sql("""
                        select t.id, t.code, t.version, t.title, t.deliverable, t.nature, l.name as lead_name, t.due_date, t.expires_on,
                               s.on_day, coalesce(p.full_name, a.username) as by_name, s.product_number, s.product_date,
                               s.product_title, s.measured_value, s.measured_unit, t.target_value, t.target_unit,
                               f.id as file, f.name as file_name, s.text, (s.by_id = :account or a.person_id = :person) as own
                        from task t join unit l on l.id = t.lead_unit_id
                        join task_submission s on s.task_id = t.id and s.verdict is null
                        join account a on a.id = s.by_id left join person p on p.id = a.person_id
                        left join attachment f on f.id = s.attachment_id
                        where t.code in (:tasks) and t.state = 'SUBMITTED' and t.assigner_unit_id = :unit
                        order by s.at, t.id""")
                .param("tasks", tasks)
                .param("unit", viewer.unitId())
                .param("account", viewer.accountId())
                .param("person", viewer.personId())
                .query((row, n) -> result(row, returns.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** The titles of those of the tasks that the viewer may see, by code. */
    public Map<String, String> titles(Collection<String> tasks, Viewer viewer) {
        Map<String, String> titles = new HashMap<>();
        if (tasks.isEmpty() || viewer.units().isEmpty()) {
            return titles;
        }
        jdbc.sql("select t.code, t.title from task t where t.code in (:tasks) and " + TaskReading.VISIBLE)
                .param("tasks", tasks)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId())
                .query((ResultSet row) -> {
                    titles.put(row.getString("code"), row.getString("title"));
                });
        return titles;
    }

    private Map<Long, List<Returned>> returns(Collection<String> tasks) {
        Map<Long, List<Returned>> found = new HashMap<>();
        jdbc.sql("""
                        select s.task_id, s.verdict_text, s.decided_at from task_submission s join task t on t.id = s.task_id
                        where t.code in (:tasks) and s.verdict = 'RETURNED' order by s.ordinal desc""").param("tasks", tasks).query((ResultSet row) -> {
            found.computeIfAbsent(row.getLong("task_id"), id -> new ArrayList<>())
                    .add(new Returned(
                            row.getString("verdict_text"),
                            row.getTimestamp("decided_at").toInstant()));
        });
        return found;
    }

    private static SubmittedResult result(ResultSet row, List<Returned> returns) throws SQLException {
        return new SubmittedResult(
                row.getString("code"),
                row.getLong("version"),
                row.getString("title"),
                row.getString("deliverable"),
                Nature.valueOf(row.getString("nature")),
                row.getString("lead_name"),
                row.getObject("due_date", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("on_day", LocalDate.class),
                row.getString("by_name"),
                row.getString("product_number"),
                row.getObject("product_date", LocalDate.class),
                row.getString("product_title"),
                row.getBigDecimal("measured_value"),
                row.getString("measured_unit"),
                row.getBigDecimal("target_value"),
                row.getString("target_unit"),
                row.getObject("file", Long.class),
                row.getString("file_name"),
                row.getString("text"),
                returns,
                row.getBoolean("own"));
    }
}
