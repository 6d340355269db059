package vn.dondoc.occurrence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.audit.Actor;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskReading;

/** The days on which tasks without a date are looked at again, and the events for which tasks wait. */
@Repository
class OpenEndedRows {

    private static final String UNFINISHED = TaskReading.OPEN;

    /** Of what awaits its confirmation, or is suspended, nobody asks when it will be done. */
    private static final String REVIEWED = "t.state not in ('SUBMITTED', 'SUSPENDED') and " + TaskReading.OPEN;

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenEndedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How a task stands.
     *
     * @param dateless whether its unit works on it, with no date
     * @param reviewed whether a day was ever set for looking at it again
     * @param ordered whether that day came with the directive
     */
    record Standing(
            long id,
            boolean dateless,
            boolean reviewed,
            boolean ordered,
            @Nullable LocalDate reviewOn) {}

    Standing standing(String task) {
        return jdbc.sql("select t.id, t.due_date is null and " + REVIEWED + """
                         as dateless, exists (select 1 from task_review r where r.task_id = t.id) as reviewed,
                        d.review_on is not null as ordered, t.review_on
                        from task t join directive d on d.id = t.directive_id where t.code = ?""")
                .param(task)
                .query(Standing.class)
                .single();
    }

    /** Tasks without a date that are older than the rule that they are looked at again; each now has a day for it. */
    List<String> older(long after, int reviewWithinDays, int most) {
        return jdbc.sql("""
                        with older as (
                            update task set review_on = coalesce(review_on, issued_on + :within), version = version + 1
                             where id in (select t.id from task t
                                           where t.id > :after and t.due_date is null and """ + " " + UNFINISHED + """
                                              and not exists (select 1 from task_review r where r.task_id = t.id)
                                           order by t.id limit :most for update)
                            returning id, code, review_on, directive_id)
                        insert into task_review (task_id, review_on, kind, at)
                        select o.id, o.review_on, case when d.review_on is null then 'USUAL' else 'ORDERED' end, :at
                          from older o join directive d on d.id = o.directive_id
                        returning (select code from task where id = task_id)""")
                .param("after", after)
                .param("within", reviewWithinDays)
                .param("most", most)
                .param("at", now())
                .query(String.class)
                .list();
    }

    void review(long task, LocalDate on, ReviewDay.Kind kind, @Nullable String reason, Actor by) {
        jdbc.sql("insert into task_review (task_id, review_on, kind, reason, by_id, at) values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(task, on, kind.name(), reason, by.accountId(), now()))
                .update();
    }

    /** Newest first. */
    List<ReviewDay> reviews(String task) {
        return jdbc.sql("""
                        select r.review_on, r.kind, r.reason, coalesce(p.full_name, a.username) as by_name, r.at from task_review r join task t on t.id = r.task_id
                          left join account a on a.id = r.by_id left join person p on p.id = a.person_id where t.code = ? order by r.id desc""").param(task).query(ReviewDay.class).list();
    }

    LocalDate reviewOn(String task) {
        return jdbc.sql("select review_on from task where code = ?")
                .param(task)
                .query(LocalDate.class)
                .single();
    }

    void happened(Task task, Happening happening, Actor by) {
        jdbc.sql("""
                        insert into task_event (task_id, happened_on, due_on, document, text, reason, by_id, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        task.id(),
                        happening.on(),
                        happening.due(),
                        happening.document(),
                        happening.text(),
                        happening.reason(),
                        by.requiredAccountId(),
                        now()))
                .update();
    }

    /** What is recorded of the event goes with the task that goes on under another unit. */
    void takenOver(String former) {
        jdbc.sql("""
                        insert into task_event (task_id, happened_on, due_on, document, text, reason, by_id, at)
                        select t.superseded_by, e.happened_on, e.due_on, e.document, e.text, e.reason, e.by_id, e.at
                          from task_event e join task t on t.id = e.task_id
                         where t.code = ? and t.state = 'HANDED_OVER' and t.superseded_by is not null
                           and not exists (select 1 from task_event x where x.task_id = t.superseded_by)
                         order by e.id""").param(former).update();
    }

    /** What holds: the latest record, unless it says that the event has not happened. */
    Optional<Happening> happening(String task) {
        return jdbc.sql("""
                        select e.happened_on as "on", e.due_on as due, e.document, e.text, e.reason
                          from task_event e join task t on t.id = e.task_id where t.code = ? order by e.id desc limit 1""").param(task).query(Happening.class).optional().filter(latest -> latest.on() != null);
    }

    /** Within how many working days after the event the directive wants it done, or null. */
    @Nullable
    Integer within(String task) {
        return jdbc.sql(
                        "select coalesce(d.due_within, 0) from task t join directive d on d.id = t.directive_id where t.code = ?")
                .param(task)
                .query(Integer.class)
                .optional()
                .filter(days -> days > 0)
                .orElse(null);
    }

    /** The day by which the directive wants it done whether its event happens or not, or null. */
    @Nullable
    LocalDate latest(String task) {
        return jdbc.sql("""
                        select d.due_date from task t join directive d on d.id = t.directive_id
                         where t.code = ? and d.due_kind = 'ON_EVENT' and d.due_date is not null""").param(task).query(LocalDate.class).optional().orElse(null);
    }

    private Timestamp now() {
        Instant at = clock.instant();
        return Timestamp.from(at);
    }
}
