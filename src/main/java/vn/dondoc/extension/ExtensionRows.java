package vn.dondoc.extension;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskState;

/** The table of requests. */
@Repository
class ExtensionRows {

    /** What {@link Extension} is made of; names the request {@code x}. */
    static final String COLUMNS = """
            x.number, u.short_name as unit, u.name as unit_name, a.username as asked_by,
            coalesce(ap.full_name, a.username) as asked_by_name, x.asked_at, x.from_date as "from", x.to_date as "to",
            x.reason_code, x.reason, x.asked_late as late, x.decide_by, x.chased_at, x.outcome, x.granted_date as granted_to,
            x.decision_text, d.username as decided_by, coalesce(dp.full_name, d.username) as decided_by_name,
            df.full_name as decided_for_name, x.decided_at, x.ended_by""";

    static final String JOINS = """
             join unit u on u.id = x.unit_id
             join account a on a.id = x.asked_by left join person ap on ap.id = a.person_id
             left join account d on d.id = x.decided_by left join person dp on dp.id = d.person_id
             left join person df on df.id = x.decided_for
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ExtensionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The requests of a task, oldest first. */
    List<Extension> of(String code) {
        return jdbc.sql("select " + COLUMNS + " from task_extension x join task t on t.id = x.task_id" + JOINS
                        + " where t.code = ? order by x.number")
                .param(code)
                .query(Extension.class)
                .list();
    }

    Optional<Extension> find(String code, int number) {
        return of(code).stream().filter(asked -> asked.number() == number).findFirst();
    }

    Optional<Extension> undecided(String code) {
        return of(code).stream().filter(Extension::isUndecided).findFirst();
    }

    /** Cheaper than reading them: asked whenever a task changes. */
    boolean isUndecided(String code) {
        return jdbc.sql("""
                        select exists (select 1 from task_extension x join task t on t.id = x.task_id
                                        where t.code = ? and x.outcome is null)""").param(code).query(Boolean.class).single();
    }

    /** @return its number */
    int add(Task task, NewExtension asked, ExtensionRules rules, Viewer by) {
        return jdbc.sql("""
                        insert into task_extension (task_id, number, unit_id, asked_by, asked_at, asked_on, from_date, to_date, reason_code,
                                                    reason, asked_late, decide_by)
                        select :task, coalesce(max(number), 0) + 1, :unit, :by, :at, :today, :from, :to, :code, :reason, :late, :decideBy
                          from task_extension where task_id = :task
                        returning number""")
                .param("task", task.id())
                .param("unit", task.leadUnitId())
                .param("by", by.accountId())
                .param("at", now())
                .param("today", rules.today())
                .param("from", task.dueDate())
                .param("to", asked.to())
                .param("code", String.valueOf(asked.reasonCode()))
                .param("reason", asked.reason())
                .param("late", task.expiresOn() != null && rules.late(task.expiresOn()))
                .param("decideBy", rules.decideBy())
                .query(Integer.class)
                .single();
    }

    /** @param stead the person in whose stead the viewer decides, or null */
    void decide(
            Task task,
            int number,
            ExtensionOutcome outcome,
            @Nullable LocalDate granted,
            @Nullable String text,
            @Nullable Long stead,
            Viewer by) {
        jdbc.sql("""
                        update task_extension set outcome = :outcome, granted_date = :granted, decision_text = :text,
                               decided_by = :by, decided_for = :stead, decided_at = :at
                         where task_id = :task and number = :number""")
                .param("outcome", outcome.name())
                .param("granted", granted)
                .param("text", text)
                .param("by", by.accountId())
                .param("stead", stead)
                .param("at", now())
                .param("task", task.id())
                .param("number", number)
                .update();
    }

    /** The request fell with what became of its task. */
    void fall(Task task, int number, TaskState state) {
        jdbc.sql("""
                        update task_extension set outcome = 'WITHDRAWN', ended_by = ?, decided_at = ?
                         where task_id = ? and number = ?""").params(state.name(), now(), task.id(), number).update();
    }

    /**
     * The request as it was asked, of the task that goes on in the former one's place.
     *
     * @return the code of that task
     */
    String goOn(Task former, int number) {
        return jdbc.sql("""
                        with asked as (
                            insert into task_extension (task_id, number, unit_id, asked_by, asked_at, asked_on, from_date, to_date,
                                                        reason_code, reason, asked_late, decide_by, chased_at)
                            select t.superseded_by, x.number, x.unit_id, x.asked_by, x.asked_at, x.asked_on, x.from_date, x.to_date,
                                   x.reason_code, x.reason, x.asked_late, x.decide_by, x.chased_at
                              from task_extension x join task t on t.id = x.task_id where t.id = ? and x.number = ?
                            returning task_id)
                        select t.code from asked join task t on t.id = asked.task_id""").params(former.id(), number).query(String.class).single();
    }

    /** How often the task, and those in whose place it goes on, were given more time. */
    int granted(String code) {
        return jdbc.sql("""
                        with recursive line (id) as (
                            select id from task where code = ?
                            union select f.id from task f join line on f.superseded_by = line.id where f.state = 'HANDED_OVER')
                        select count(*) from task_extension x join line on line.id = x.task_id where x.outcome = 'GRANTED'""").param(code).query(Integer.class).single();
    }

    /** @return whether it waits still and was not chased before */
    boolean chase(Task task, int number) {
        return jdbc.sql("""
                                update task_extension set chased_at = ?
                                 where task_id = ? and number = ? and outcome is null and chased_at is null""").params(now(), task.id(), number).update() == 1;
    }

    /** True where the account is the viewer's, or another account of the same person. */
    boolean isOf(String account, Viewer viewer) {
        return account.equals(viewer.username())
                || jdbc.sql("select exists (select 1 from account where username = :account and person_id = :person)")
                        .param("account", account)
                        .param("person", viewer.personId())
                        .query(Boolean.class)
                        .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
