package vn.dondoc.task;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that a task gathers in its life: who may see it, progress, refusals, submissions. They are added, never changed but for what is decided on them. */
@Repository
class TaskRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TaskRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void units(List<Task> tasks, List<TaskOrder> orders) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            rows.add(new Object[] {task.id(), orders.get(i).leadUnitId(), "LEAD"});
            for (Long unit : orders.get(i).coordinatorUnitIds()) {
                rows.add(new Object[] {task.id(), unit, "COORDINATOR"});
            }
        }
        batches.batchUpdate("insert into task_unit (task_id, unit_id, part) values (?, ?, ?)", rows);
    }

    /** The former lead keeps seeing the task as a coordinator would: the history is theirs too. */
    void leadMoved(Task task, long formerLead) {
        jdbc.sql("update task_unit set part = 'COORDINATOR' where task_id = ? and unit_id = ?")
                .params(task.id(), formerLead)
                .update();
        jdbc.sql("""
                        insert into task_unit (task_id, unit_id, part) values (:task, :unit, 'LEAD')
                        on conflict (task_id, unit_id) do update set part = 'LEAD'""").param("task", task.id()).param("unit", task.leadUnitId()).update();
    }

    /** The percentage last reported, which counts again once a result has been returned. */
    int lastReported(Task task) {
        return jdbc.sql("select percent from task_progress where task_id = ? order by id desc limit 1")
                .param(task.id())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Two tasks in the order in which everybody locks. */
    void lockBoth(String one, String other) {
        jdbc.sql("select id from task where code in (?, ?) order by id for update")
                .params(one, other)
                .query(Long.class)
                .list();
    }

    /** The titles of the session's other tasks on which something is owed, by their codes. */
    Map<String, String> openBeside(String code) {
        Map<String, String> titles = new LinkedHashMap<>();
        jdbc.sql("""
                        select o.code, o.title from task t join task o on o.session_id = t.session_id and o.id <> t.id
                         where t.code = ? and o.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER')
                         order by o.code limit 200""").param(code).query(row -> {
            titles.put(row.getString("code"), row.getString("title"));
        });
        return titles;
    }

    void lockOfSession(String sessionCode) {
        jdbc.sql("select id from task where session_code = ? order by id for update")
                .param(sessionCode)
                .query(Long.class)
                .list();
    }

    /** The codes of a directive's tasks on which something is owed. */
    List<String> openOfDirective(long directive) {
        return jdbc.sql("""
                        select code from task where directive_id = ?
                           and state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER') order by id""").param(directive).query(String.class).list();
    }

    void superseded(Task former, Task successor) {
        jdbc.sql("update task set superseded_by = ? where id = ?")
                .params(successor.id(), former.id())
                .update();
    }

    /** The task goes on as the successor; whoever goes on with it can read what was before. */
    void handedOver(Task former, Task successor) {
        jdbc.sql("insert into task_unit (task_id, unit_id, part) values (?, ?, 'LEAD')")
                .params(successor.id(), successor.leadUnitId())
                .update();
        jdbc.sql("""
                        insert into task_unit (task_id, unit_id, part)
                        select :successor, unit_id, part from task_unit where task_id = :former and unit_id not in (:from, :to)""")
                .param("successor", successor.id())
                .param("former", former.id())
                .param("from", former.leadUnitId())
                .param("to", successor.leadUnitId())
                .update();
        jdbc.sql("""
                        insert into task_unit (task_id, unit_id, part) values (?, ?, 'READER')
                        on conflict (task_id, unit_id) do nothing""").params(former.id(), successor.leadUnitId()).update();
        jdbc.sql("insert into task_star (account_id, task_id) select account_id, ? from task_star where task_id = ?")
                .params(successor.id(), former.id())
                .update();
        undecided(former, successor);
        superseded(former, successor);
    }

    /** What waits for a decision waits for it on the successor. */
    private void undecided(Task former, Task successor) {
        jdbc.sql("""
                        insert into task_submission (task_id, ordinal, product_number, product_date, product_title, measured_value,
                                                     measured_unit, attachment_id, text, by_id, at, on_day, due_date)
                        select ?, 1, product_number, product_date, product_title, measured_value, measured_unit, attachment_id, text,
                               by_id, at, on_day, due_date
                          from task_submission where task_id = ? and verdict is null""").params(successor.id(), former.id()).update();
        jdbc.sql("""
                        insert into task_refusal (task_id, reason, by_id, at)
                        select ?, reason, by_id, at from task_refusal where task_id = ? and decision is null""").params(successor.id(), former.id()).update();
    }

    /** The former unit only reads from now on. */
    void coordinatorMoved(Task task, long former, long successor) {
        jdbc.sql("update task_unit set part = 'READER' where task_id = ? and unit_id = ? and part = 'COORDINATOR'")
                .params(task.id(), former)
                .update();
        jdbc.sql("""
                        insert into task_unit (task_id, unit_id, part) values (?, ?, 'COORDINATOR')
                        on conflict (task_id, unit_id) do update set part = 'COORDINATOR' where task_unit.part = 'READER'""").params(task.id(), successor).update();
    }

    /** How many tasks have gone on from the one with this code, which bears no mark of a hand-over. */
    int successorsOf(String first) {
        return jdbc.sql("select count(*) from task where starts_with(code, ?)")
                .param(first + "-B")
                .query(Integer.class)
                .single();
    }

    /** The codes of the open tasks in which the unit has a part, all locked, in the order in which everybody locks. */
    List<String> lockOpenOf(long unit) {
        return jdbc.sql("""
                        select code from task t
                         where t.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER')
                           and (t.lead_unit_id = :unit or t.assigner_unit_id = :unit
                                or exists (select 1 from task_unit w where w.task_id = t.id and w.unit_id = :unit))
                         order by id for update of t""").param("unit", unit).query(String.class).list();
    }

    /** A person's own star. */
    void star(Task task, long account, boolean on) {
        jdbc.sql(
                        on
                                ? "insert into task_star (task_id, account_id) values (?, ?) on conflict do nothing"
                                : "delete from task_star where task_id = ? and account_id = ?")
                .params(task.id(), account)
                .update();
    }

    void progress(
            Task task,
            int percent,
            String text,
            @Nullable String obstacle,
            @Nullable Long removerId,
            boolean noChange,
            Moment moment) {
        jdbc.sql("""
                        insert into task_progress (task_id, percent, text, obstacle, obstacle_unit_id, no_change, by_id, at)
                        values (:task, :percent, :text, :obstacle, :remover, :noChange, :by, :at)""")
                .param("remover", removerId)
                .param("noChange", noChange)
                .param("task", task.id())
                .param("percent", percent)
                .param("text", text)
                .param("obstacle", obstacle)
                .param("by", moment.accountId())
                .param("at", Timestamp.from(moment.at()))
                .update();
    }

    void refusal(Task task, String reason, Moment moment) {
        jdbc.sql("insert into task_refusal (task_id, reason, by_id, at) values (?, ?, ?, ?)")
                .params(task.id(), reason, moment.accountId(), Timestamp.from(moment.at()))
                .update();
    }

    void refusalDecided(Task task, RefusalDecision decision, String reason, Moment moment) {
        jdbc.sql("""
                        update task_refusal set decision = ?, decision_text = ?, decided_by = ?, decided_at = ?
                        where id = (select max(id) from task_refusal where task_id = ?) and decision is null""")
                .params(decision.name(), reason, moment.accountId(), Timestamp.from(moment.at()), task.id())
                .update();
    }

    /** True where the file was uploaded to this task: nobody proves a task with a file of another one. */
    boolean hasFile(Task task, long attachment) {
        return jdbc.sql("select exists (select 1 from attachment where id = ? and subject_type = ? and subject = ?)")
                .params(attachment, TaskHistory.SUBJECT, task.code())
                .query(Boolean.class)
                .single();
    }

    void submission(Task task, Product product, @Nullable String text, Moment moment) {
        jdbc.sql("""
                        insert into task_submission (task_id, ordinal, product_number, product_date, product_title, measured_value,
                                                     measured_unit, attachment_id, text, by_id, at, on_day, due_date)
                        values (:task, (select count(*) + 1 from task_submission where task_id = :task), :number, :date, :title,
                                :value, :unit, :attachment, :text, :by, :at, :day, :due)""")
                .param("task", task.id())
                .param("number", product.number())
                .param("date", product.date())
                .param("title", product.title())
                .param("value", product.measuredValue())
                .param("unit", product.measuredUnit())
                .param("attachment", product.attachmentId())
                .param("text", text)
                .param("by", moment.accountId())
                .param("at", Timestamp.from(moment.at()))
                .param("day", moment.day())
                .param("due", task.dueDate())
                .update();
    }

    void verdict(Task task, String verdict, @Nullable String reason, @Nullable Grade grade, Moment moment) {
        jdbc.sql("""
                        update task_submission set verdict = :verdict, verdict_text = :reason, grade = :grade,
                               decided_by = :by, decided_at = :at
                        where task_id = :task and verdict is null""")
                .param("verdict", verdict)
                .param("reason", reason)
                .param("grade", grade == null ? null : grade.name())
                .param("by", moment.accountId())
                .param("at", Timestamp.from(moment.at()))
                .param("task", task.id())
                .update();
    }
}
