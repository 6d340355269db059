package vn.dondoc.pause;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.AccountName;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.task.Task;

/** The suspensions of tasks; at most one of a task lasts. */
@Repository
class SuspensionRows {

    private static final String SELECT = "select s.ordinal, s.from_on, s.until, s.review_on, s.reason, "
            + AccountName.of("s.by_id") + " as by, s.at, s.ended_on, " + AccountName.of("s.ended_by")
            + " as ended_by, s.ended_reason, s.resumed, s.days, s.due_before, s.due_after"
            + " from task_suspension s join task t on t.id = s.task_id where t.code = :code";

    private final JdbcClient jdbc;

    SuspensionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All suspensions of the task, the newest first. */
    List<Suspension> of(String code) {
        return jdbc.sql(SELECT + " order by s.ordinal desc")
                .param("code", code)
                .query(Suspension.class)
                .list();
    }

    Optional<Suspension> lasting(String code) {
        return jdbc.sql(SELECT + " and s.ended_on is null")
                .param("code", code)
                .query(Suspension.class)
                .optional();
    }

    Term term(String code, int ordinal) {
        return jdbc.sql("""
                        select s.until, s.review_on from task_suspension s join task t on t.id = s.task_id
                        where t.code = ? and s.ordinal = ?""").params(code, ordinal).query(Term.class).single();
    }

    /** @return the ordinal of the suspension */
    int add(Task task, LocalDate from, Term term, String reason, Viewer by, Instant at) {
        return jdbc.sql("""
                        insert into task_suspension (task_id, ordinal, from_on, until, review_on, reason, by_id, at)
                        values (:task, (select count(*) + 1 from task_suspension where task_id = :task), :from, :until, :review,
                                :reason, :by, :at)
                        returning ordinal""")
                .param("task", task.id())
                .param("from", from)
                .param("until", term.until(), Types.DATE)
                .param("review", term.reviewOn(), Types.DATE)
                .param("reason", reason)
                .param("by", by.accountId())
                .param("at", Timestamp.from(at))
                .query(Integer.class)
                .single();
    }

    void changeTerm(Task task, Term term) {
        jdbc.sql("update task_suspension set until = ?, review_on = ? where task_id = ? and ended_on is null")
                .param(1, term.until(), Types.DATE)
                .param(2, term.reviewOn(), Types.DATE)
                .param(3, task.id())
                .update();
    }

    void resumed(
            Task task,
            LocalDate on,
            Instant at,
            Actor by,
            @Nullable String reason,
            int days,
            @Nullable LocalDate dueBefore) {
        jdbc.sql("""
                        update task_suspension set ended_on = :on, ended_at = :at, ended_by = :by, ended_reason = :reason,
                               resumed = true, days = :days, due_before = :before, due_after = :after
                        where task_id = :task and ended_on is null""")
                .param("on", on)
                .param("at", Timestamp.from(at))
                .param("by", by.accountId(), Types.BIGINT)
                .param("reason", reason, Types.VARCHAR)
                .param("days", days)
                .param("before", dueBefore, Types.DATE)
                .param("after", task.dueDate(), Types.DATE)
                .param("task", task.id())
                .update();
    }

    /** The task ended while it was suspended. */
    void over(String code, LocalDate on, Instant at) {
        jdbc.sql("""
                        update task_suspension s set ended_on = :on, ended_at = :at, resumed = false
                          from task t where t.id = s.task_id and t.code = :code and s.ended_on is null""")
                .param("on", on)
                .param("at", Timestamp.from(at))
                .param("code", code)
                .update();
    }

    /** A task that goes on under another code stays suspended there since the same day. */
    int goOn(String former, String successor) {
        return jdbc.sql("""
                        insert into task_suspension (task_id, ordinal, from_on, until, review_on, reason, by_id, at)
                        select n.id, 1, s.from_on, s.until, s.review_on, s.reason, s.by_id, s.at
                          from task_suspension s join task t on t.id = s.task_id, task n
                         where t.code = :former and n.code = :successor and s.ordinal =
                               (select max(ordinal) from task_suspension where task_id = t.id)
                        on conflict do nothing""")
                .param("former", former)
                .param("successor", successor)
                .update();
    }
}
