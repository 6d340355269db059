package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a task's line from a row of {@link #COLUMNS}. */
final class TaskLineRows {

    /** Of {@code task t}, its lead unit {@code l} and its assignee {@code p}; needs the parameter {@code :account}. */
    static final String COLUMNS = """
            t.id, t.code, t.title, t.session_code, l.short_name as lead, l.name as lead_name,
            (select string_agg(u.short_name, ' ' order by u.ordinal, u.id) from task_unit c join unit u on u.id = c.unit_id
              where c.task_id = t.id and c.part = 'COORDINATOR') as coordinators,
            (select min(a.username) from account a where a.person_id = t.assignee_id) as assignee, p.full_name as assignee_name,
            t.nature, t.state, t.due_kind, t.original_due_date, t.due_date, t.expires_on, t.review_on, t.issued_on,
            t.submitted_on, t.finished_on, t.percent, t.starred, t.last_progress_at, t.version,
            exists (select 1 from task_star s where s.task_id = t.id and s.account_id = :account) as own_star""";

    static final String JOINS = " join unit l on l.id = t.lead_unit_id left join person p on p.id = t.assignee_id ";

    private TaskLineRows() {}

    static TaskLine line(ResultSet row, Horizon horizon) throws SQLException {
        TaskState state = TaskState.valueOf(row.getString("state"));
        LocalDate expiresOn = date(row, "expires_on");
        Standing standing = horizon.of(state, expiresOn, date(row, "submitted_on"), date(row, "finished_on"));
        return new TaskLine(
                row.getString("code"),
                row.getString("title"),
                row.getString("session_code"),
                row.getString("lead"),
                row.getString("lead_name"),
                words(row.getString("coordinators")),
                row.getString("assignee"),
                row.getString("assignee_name"),
                Nature.valueOf(row.getString("nature")),
                state,
                standing.state(),
                DueKind.valueOf(row.getString("due_kind")),
                date(row, "original_due_date"),
                date(row, "due_date"),
                expiresOn,
                date(row, "review_on"),
                row.getObject("issued_on", LocalDate.class),
                standing.daysLate(),
                standing.daysLeft(),
                row.getInt("percent"),
                row.getBoolean("starred") || row.getBoolean("own_star"),
                row.getBoolean("starred"),
                row.getBoolean("own_star"),
                instant(row, "last_progress_at"),
                row.getLong("version"));
    }

    private static List<String> words(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(" "));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
