package vn.dondoc.chasing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.task.Task;

/** The rows of the ladder: for which date a task's process waits, and the steps that were taken. */
@Repository
class ChasingRows {

    /** While a task stands otherwise it is chased when it is late. */
    static final String NOT_CHASED = "('SUBMITTED', 'SUSPENDED', 'CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER')";

    private static final String CHASED = "(t.expires_on is not null and t.state not in " + NOT_CHASED + ")";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ChasingRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * A task beside its process.
     *
     * @param chased whether there is a reason to chase it when it is late
     * @param armedFor the date for which its process waits
     * @param fast whether its process climbs as for a starred task
     * @param live whether its process runs
     */
    record Standing(
            long id,
            String code,
            @Nullable LocalDate expiresOn,
            boolean starred,
            boolean chased,
            @Nullable LocalDate armedFor,
            boolean fast,
            boolean live) {}

    /** For which date a task's process waits, since when it is there, and since when it waits for that date. */
    record Armed(
            LocalDate expiresOn,
            boolean fast,
            @Nullable LocalDate enteredOn,
            @Nullable LocalDate armedOn) {}

    List<Standing> standing(Collection<String> tasks) {
        return jdbc.sql("""
                        select t.id, t.code, t.expires_on, t.starred, %s as chased, c.expires_on as armed_for,
                               coalesce(c.fast, false) as fast, coalesce(c.live, false) as live
                          from task t left join chasing c on c.task_id = t.id where t.code in (:codes) order by t.id""".formatted(CHASED))
                .param("codes", tasks)
                .query(Standing.class)
                .list();
    }

    void arm(List<Standing> tasks, LocalDate today) {
        batches.batchUpdate(
                """
                insert into chasing (task_id, expires_on, fast, live, armed_on) values (?, ?, ?, true, ?)
                on conflict (task_id) do update
                   set expires_on = excluded.expires_on, fast = excluded.fast, live = true, armed_on = excluded.armed_on""",
                tasks.stream()
                        .map(task -> new Object[] {task.id(), task.expiresOn(), task.starred(), today})
                        .toList());
    }

    void ended(long task) {
        jdbc.sql("update chasing set live = false where task_id = ?")
                .param(task)
                .update();
    }

    Optional<Armed> armed(String task) {
        return jdbc.sql("""
                        select c.expires_on, c.fast, c.entered_on, c.armed_on from chasing c join task t on t.id = c.task_id where t.code = ?""").param(task).query(Armed.class).optional();
    }

    /** Takes up so many chased tasks that have no process, and gives their codes; two programs share them out. */
    List<String> takeUp(long after, LocalDate today, int most) {
        return jdbc.sql("""
                        with late as (select t.id, t.code, t.expires_on, t.starred from task t
                                       where t.id > :after and %s and not exists (select 1 from chasing c where c.task_id = t.id)
                                       order by t.id limit :most for update of t skip locked),
                             taken as (insert into chasing (task_id, expires_on, fast, entered_on, armed_on)
                                       select id, expires_on, starred, :today, :today from late on conflict do nothing returning task_id)
                        select l.code from late l join taken k on k.task_id = l.id order by l.id""".formatted(CHASED))
                .param("after", after)
                .param("most", most)
                .param("today", today)
                .query(String.class)
                .list();
    }

    Set<Integer> taken(Task task, LocalDate expiresOn) {
        return new HashSet<>(jdbc.sql("select step from chasing_step where task_id = ? and expires_on = ?")
                .params(task.id(), expiresOn)
                .query(Integer.class)
                .list());
    }

    /**
     * Lets a step count for the task's date that was taken for another one before, with those to whom it was addressed.
     *
     * @return false where it was never taken
     */
    boolean carry(Task task, LocalDate expiresOn, int step, LocalDate day) {
        return jdbc.sql("""
                                with former as (select id, taken_at, explanation from chasing_step
                                                 where task_id = :task and step = :step and expires_on <> :expires and not passed
                                                 order by id desc limit 1),
                                     counted as (insert into chasing_step (task_id, expires_on, step, day, taken_at, explanation)
                                                 select :task, :expires, :step, :day, taken_at, explanation from former
                                                 on conflict do nothing returning id),
                                     addressed as (insert into chasing_addressee (step_id, ordinal, rank, unit_id, person_id, deputy_id)
                                                   select c.id, a.ordinal, a.rank, a.unit_id, a.person_id, a.deputy_id
                                                     from counted c, former f join chasing_addressee a on a.step_id = f.id
                                                   returning step_id)
                                select count(*) from former""")
                        .param("task", task.id())
                        .param("step", step)
                        .param("expires", expiresOn)
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The row's number, or nothing where the step was taken for this date before. */
    Optional<Long> take(Task task, LocalDate expiresOn, int step, LocalDate day, boolean passed, Instant at) {
        return jdbc.sql("""
                        insert into chasing_step (task_id, expires_on, step, day, passed, taken_at)
                        values (:task, :expires, :step, :day, :passed, :at) on conflict do nothing returning id""")
                .param("task", task.id())
                .param("expires", expiresOn)
                .param("step", step)
                .param("day", day)
                .param("passed", passed)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .optional();
    }

    void address(long step, List<Addressed> to, @Nullable String explanation) {
        for (int i = 0; i < to.size(); i++) {
            Addressed one = to.get(i);
            jdbc.sql("""
                            insert into chasing_addressee (step_id, ordinal, rank, unit_id, person_id, deputy_id)
                            values (:step, :ordinal, :rank, :unit, :person, :deputy)""")
                    .param("step", step)
                    .param("ordinal", i + 1)
                    .param("rank", one.rank().name())
                    .param("unit", one.unitId())
                    .param("person", one.personId())
                    .param("deputy", one.deputyId())
                    .update();
        }
        if (explanation != null) {
            jdbc.sql("update chasing_step set explanation = ? where id = ?")
                    .params(explanation, step)
                    .update();
        }
    }
}
