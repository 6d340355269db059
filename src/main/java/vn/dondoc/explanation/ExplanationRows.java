package vn.dondoc.explanation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.AccountName;
import vn.dondoc.account.Viewer;

/** The rows of explanations, their answers and what became of them after their date. */
@Repository
class ExplanationRows {

    static final String COLUMNS = """
            select e.id, e.code, e.province_id, t.code as task, e.indicator_code as indicator,
                   e.period_code as period, coalesce(t.title, e.indicator_name, e.period_name) as about, e.ordinal, e.unit_id, u.short_name as unit, u.name as unit_name,
                   t.assignee_id, e.asker_unit_id, k.name as asker_unit_name,
                   %s as asked_by,
                   e.asked_at, e.asked_on, e.question, e.due_on, e.expires_on, e.state, e.ended_at,
                   (select r.at from explanation_reminder r
                     where r.explanation_id = e.id and r.expires_on = e.expires_on and r.kind = 'REMINDED') as reminded_at,
                   (select r.at from explanation_reminder r
                     where r.explanation_id = e.id and r.expires_on = e.expires_on and r.kind = 'OVERDUE') as overdue_at
            """.formatted(AccountName.of("e.asked_by"));
    static final String FROM = """
              from explanation e join unit u on u.id = e.unit_id join unit k on k.id = e.asker_unit_id
                   left join task t on t.id = e.task_id
            """;

    private final JdbcClient jdbc;

    ExplanationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            ExplanationSubject about,
            String question,
            LocalDate dueOn,
            LocalDate expiresOn,
            @Nullable Viewer by,
            Instant at,
            LocalDate today) {
        jdbc.sql("""
                        insert into explanation (code, province_id, task_id, indicator_code, indicator_name, period_code, period_name, ordinal, unit_id,
                                                 asker_unit_id, asked_by, asked_at, asked_on, question, due_on, expires_on)
                        values (:code, :provinceId, :taskId, :indicator, :indicatorName, :period, :periodName, :ordinal, :unitId,
                                :askerUnitId, :askedBy, :askedAt, :askedOn, :question, :dueOn, :expiresOn)""")
                .param("code", about.code())
                .param("provinceId", about.provinceId())
                .param("taskId", about.taskId())
                .param("indicator", about.indicator())
                .param("indicatorName", about.indicatorName())
                .param("period", about.period())
                .param("periodName", about.periodName())
                .param("ordinal", about.ordinal())
                .param("unitId", about.unitId())
                .param("askerUnitId", about.askerUnitId())
                .param("askedBy", by == null ? null : by.accountId())
                .param("askedAt", Timestamp.from(at))
                .param("askedOn", today)
                .param("question", question)
                .param("dueOn", dueOn)
                .param("expiresOn", expiresOn)
                .update();
    }

    /** The next number of a task's explanations; the task is locked. */
    int nextOf(long task) {
        return jdbc.sql("select coalesce(max(ordinal), 0) + 1 from explanation where task_id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }

    /** The next number of a province's explanations about indicators in a year. */
    int nextOf(long province, int year) {
        return jdbc.sql("""
                        insert into code_counter (province_id, series, last) values (:province, :series, 1)
                        on conflict (province_id, series) do update set last = code_counter.last + 1
                        returning last""")
                .param("province", province)
                .param("series", "EXPLANATION-" + year)
                .query(Integer.class)
                .single();
    }

    Optional<ExplanationLine> byCode(String code) {
        return jdbc.sql(COLUMNS + FROM + " where e.code = ?")
                .param(code)
                .query(ExplanationLine.class)
                .optional();
    }

    void lock(String code) {
        jdbc.sql("select id from explanation where code = ? for update")
                .param(code)
                .query(Long.class)
                .optional();
    }

    List<Explanation.Answer> answers(long explanation) {
        return jdbc.sql("select r.ordinal, r.text, " + AccountName.of("r.by_id")
                        + " as by, r.at, r.verdict, r.verdict_reason, "
                        + AccountName.of("r.decided_by") + " as decided_by, r.decided_at from explanation_answer r"
                        + " where r.explanation_id = ? order by r.ordinal")
                .param(explanation)
                .query(Explanation.Answer.class)
                .list();
    }

    void answer(long explanation, String text, long by, Instant at) {
        jdbc.sql("""
                        insert into explanation_answer (explanation_id, ordinal, text, by_id, at)
                        select :id, coalesce(max(ordinal), 0) + 1, :text, :by, :at from explanation_answer where explanation_id = :id""")
                .param("id", explanation)
                .param("text", text)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
        state(explanation, ExplanationState.ANSWERED, null);
    }

    void judged(long explanation, ExplanationState verdict, @Nullable String reason, long by, Instant at) {
        jdbc.sql("""
                        update explanation_answer set verdict = :verdict, verdict_reason = :reason, decided_by = :by, decided_at = :at
                         where explanation_id = :id and verdict is null""")
                .param("verdict", verdict.name())
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", explanation)
                .update();
    }

    void state(long explanation, ExplanationState state, @Nullable Instant ended) {
        jdbc.sql("update explanation set state = :state, ended_at = :ended where id = :id")
                .param("state", state.name())
                .param("ended", ended == null ? null : Timestamp.from(ended))
                .param("id", explanation)
                .update();
    }

    void due(long explanation, LocalDate dueOn, LocalDate expiresOn) {
        jdbc.sql("update explanation set due_on = ?, expires_on = ? where id = ?")
                .params(dueOn, expiresOn, explanation)
                .update();
    }

    void unit(long explanation, long unit) {
        jdbc.sql("update explanation set unit_id = ? where id = ?")
                .params(unit, explanation)
                .update();
    }

    /**
     * The explanation as it stands, with its answers, about the task that goes on in its task's place.
     *
     * @return its code
     */
    String goOn(long former, ExplanationState state) {
        String code =
                jdbc.sql("""
                        insert into explanation (code, province_id, task_id, ordinal, unit_id, asker_unit_id, asked_by, asked_at, asked_on,
                                                 question, due_on, expires_on, state)
                        select n.code || '~E' || e.ordinal, e.province_id, n.id, e.ordinal, n.lead_unit_id, e.asker_unit_id, e.asked_by,
                               e.asked_at, e.asked_on, e.question, e.due_on, e.expires_on, ?
                          from explanation e join task t on t.id = e.task_id join task n on n.id = t.superseded_by where e.id = ?
                        returning code""").params(state.name(), former).query(String.class).single();
        jdbc.sql("""
                        insert into explanation_answer (explanation_id, ordinal, text, by_id, at, verdict, verdict_reason, decided_by, decided_at)
                        select n.id, r.ordinal, r.text, r.by_id, r.at, r.verdict, r.verdict_reason, r.decided_by, r.decided_at
                          from explanation_answer r join explanation n on n.code = ? where r.explanation_id = ?""").params(code, former).update();
        return code;
    }

    /** The successor on whichever side the former unit stands. */
    void replaced(long explanation, long former, long successor) {
        jdbc.sql("""
                        update explanation set unit_id = case when unit_id = :former then :successor else unit_id end,
                               asker_unit_id = case when asker_unit_id = :former then :successor else asker_unit_id end
                         where id = :id""")
                .param("former", former)
                .param("successor", successor)
                .param("id", explanation)
                .update();
    }

    /** False where this was done before for the date in force. */
    boolean reminded(ExplanationLine line, String kind, @Nullable Long person, @Nullable Long deputy, Instant at) {
        return jdbc.sql("""
                                insert into explanation_reminder (explanation_id, expires_on, kind, at, person_id, deputy_id)
                                values (:id, :expires, :kind, :at, :person, :deputy) on conflict do nothing""")
                        .param("id", line.id())
                        .param("expires", line.expiresOn())
                        .param("kind", kind)
                        .param("at", Timestamp.from(at))
                        .param("person", person)
                        .param("deputy", deputy)
                        .update()
                > 0;
    }

    /** The open explanations of a task, oldest first. */
    List<String> openOf(String task) {
        return jdbc.sql("""
                        select e.code from explanation e join task t on t.id = e.task_id
                         where t.code = ? and e.ended_at is null order by e.ordinal""").param(task).query(String.class).list();
    }

    /** The task's open explanation that the ladder required. */
    Optional<String> requiredOf(long task) {
        return jdbc.sql(
                        "select code from explanation where task_id = ? and asked_by is null and ended_at is null order by id limit 1")
                .param(task)
                .query(String.class)
                .optional();
    }
}
