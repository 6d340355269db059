package vn.dondoc.task;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.audit.Actor;

/** Keeps every date that counted for a task after its first one, whatever moved it. */
@Repository
class DateTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    DateTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the task's date where it is another than the stored one; called before the task is written. */
    void keep(Task task, Actor by, String event, @Nullable String reason) {
        if (task.dueDate() == null) {
            return;
        }
        jdbc.sql("""
                        insert into task_date (task_id, from_date, due_date, expires_on, event, reason, by_id, by_name, at)
                        select id, due_date, :due, :expires, :event, :reason, :by, :name, :at
                          from task where code = :task and due_date <> :due""")
                .param("task", task.code())
                .param("due", task.dueDate())
                .param("expires", task.expiresOn())
                .param("event", event)
                .param("reason", reason)
                .param("by", by.accountId())
                .param("name", by.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    List<MovedDate> of(String code) {
        return jdbc.sql("""
                        select m.from_date as "from", m.due_date as due, m.expires_on, m.event, m.reason, m.by_name as by, m.at
                          from task_date m join task t on t.id = m.task_id where t.code = ? order by m.id""").param(code).query(MovedDate.class).list();
    }
}
