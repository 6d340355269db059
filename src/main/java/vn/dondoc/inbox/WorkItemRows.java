package vn.dondoc.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Reads a step from a row of {@link #COLUMNS}. */
final class WorkItemRows {

    /** Of {@code work_item w}, its unit {@code u} and its person {@code p}. */
    static final String COLUMNS = """
            w.id, w.process, w.subject, w.step, w.title, w.unit_id, u.short_name as unit, u.name as unit_name, w.person_id,
            (select min(a.username) from account a where a.person_id = w.person_id) as person,
            p.full_name as person_name, w.due_on, w.opened_at, w.held""";

    static final String JOINS = " join unit u on u.id = w.unit_id left join person p on p.id = w.person_id";

    private WorkItemRows() {}

    static WorkItem item(ResultSet row) throws SQLException {
        return new WorkItem(
                row.getLong("id"),
                row.getString("process"),
                row.getString("subject"),
                row.getString("step"),
                row.getString("title"),
                row.getLong("unit_id"),
                row.getString("unit"),
                row.getString("unit_name"),
                row.getObject("person_id", Long.class),
                row.getString("person"),
                row.getString("person_name"),
                row.getObject("due_on", LocalDate.class),
                row.getTimestamp("opened_at").toInstant(),
                row.getBoolean("held"));
    }
}
