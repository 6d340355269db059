package vn.dondoc.task;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.inbox.Inbox;

/**
 * Moves the date by which a task is due, with whatever shows it, in the caller's transaction, and keeps every date there
 * was. Whether it may be moved, and by whom, is the caller's rule; timers hear of it by {@link TaskChanged}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskDeadlines {

    private final Tasks tasks;
    private final TaskHistory history;
    private final WorkingCalendar calendar;
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    TaskDeadlines(
            Tasks tasks, TaskHistory history, WorkingCalendar calendar, Inbox inbox, JdbcClient jdbc, Clock clock) {
        this.tasks = tasks;
        this.history = history;
        this.calendar = calendar;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Another date counts from now on, a later or an earlier one. The event tells it as {@code due}, and the date before
     * as {@code from}, beside its own details.
     */
    public void move(Task task, LocalDate due, Actor by, String event, Map<String, String> detail) {
        LocalDate from = task.dueDate();
        task.moveDeadline(due, calendar.expiryOf(due));
        written(task, from, by, event, detail);
    }

    /** The first date of a task that had none; the event tells it as {@code due}. */
    public void fix(Task task, LocalDate due, Actor by, String event, Map<String, String> detail) {
        task.fixDeadline(due, calendar.expiryOf(due));
        written(task, null, by, event, detail);
    }

    /** Every date that counted after the first, oldest first; the caller has made sure that the task may be seen. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<MovedDate> moved(String code) {
        return jdbc.sql("""
                        select m.from_date as "from", m.due_date as due, m.expires_on, m.event, m.reason, m.by_name as by, m.at
                          from task_date m join task t on t.id = m.task_id where t.code = ? order by m.id""").param(code).query(MovedDate.class).list();
    }

    private void written(Task task, @Nullable LocalDate from, Actor by, String event, Map<String, String> detail) {
        Map<String, String> told = new HashMap<>(detail);
        told.putAll(TaskText.details("from", from, "due", task.dueDate()));
        keep(task, from, by, event, detail.get("reason"));
        tasks.save(task);
        history.record(task, by, event, told);
        inbox.readdress(TaskCommands.PROCESS, task.code());
    }

    private void keep(Task task, @Nullable LocalDate from, Actor by, String event, @Nullable String reason) {
        jdbc.sql("""
                        insert into task_date (task_id, from_date, due_date, expires_on, event, reason, by_id, by_name, at)
                        values (:task, :from, :due, :expires, :event, :reason, :by, :name, :at)""")
                .param("task", task.id())
                .param("from", from)
                .param("due", task.dueDate())
                .param("expires", task.expiresOn())
                .param("event", event)
                .param("reason", reason)
                .param("by", by.accountId())
                .param("name", by.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
