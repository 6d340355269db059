package vn.dondoc.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Viewer;

/** Keeps what units explain. */
@Repository("reviewExplanationRows")
class ExplanationRows {

    private static final String LINE = """
            select e.id, e.code, e.period_id, p.province_id, e.unit_id, u.short_name as unit, u.name as unit_name, e.due_on,
                   (select count(*) from review_explanation_task t where t.explanation_id = e.id) as tasks,
                   e.causes, e.remedies, e.late_at, e.answered_at, coalesce(w.full_name, a.username) as answered_by, e.closed_at, e.version
              from review_explanation e
              join review_period p on p.id = e.period_id
              join unit u on u.id = e.unit_id
              left join account a on a.id = e.answered_by
              left join person w on w.id = a.person_id\s""";

    private static final String VISIBLE =
            " and (:seesProvince and p.province_id = :province or e.unit_id = any(:units))";

    /** As {@link UnitExplanation.Progress} comes, what is worst first. */
    private static final String WORST_FIRST = """
             order by case when e.answered_at is not null
                           then case when cast(e.answered_at at time zone 'Asia/Ho_Chi_Minh' as date) > e.due_on then 3 else 4 end
                           when e.closed_at is not null then 1
                           when e.due_on < :today then 0 else 2 end, u.ordinal, u.name""";

    private final JdbcClient jdbc;

    ExplanationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One for each lead unit that has something to explain, with its tasks.
     *
     * @return their codes
     */
    List<String> ask(ReviewPeriod period) {
        jdbc.sql("""
                        insert into review_explanation (period_id, unit_id, code, due_on)
                        select :period, r.unit_id, :code || '~' || r.short_name, :due
                          from review_unit r
                         where r.period_id = :period
                           and exists (select 1 from review_task t
                                        where t.period_id = :period and t.lead_unit_id = r.unit_id and t.scored
                                          and (t.bucket = 'OPEN_OVERDUE' or t.silent or t.returns > 0))""")
                .param("period", period.id())
                .param("code", period.code())
                .param("due", period.unitDueOn())
                .update();
        jdbc.sql("""
                        insert into review_explanation_task (explanation_id, task_id, reason)
                        select e.id, t.task_id, case when t.bucket = 'OPEN_OVERDUE' then 'OVERDUE' when t.silent then 'SILENT' else 'RETURNED' end
                          from review_explanation e
                          join review_task t on t.period_id = e.period_id and t.lead_unit_id = e.unit_id
                         where e.period_id = :period and t.scored and (t.bucket = 'OPEN_OVERDUE' or t.silent or t.returns > 0)""").param("period", period.id()).update();
        return codes(period.id());
    }

    List<String> codes(long period) {
        return jdbc.sql("select code from review_explanation where period_id = ? order by code")
                .param(period)
                .query(String.class)
                .list();
    }

    Optional<UnitExplanation> lock(String code) {
        return jdbc.sql(LINE + " where e.code = ? for update of e")
                .param(code)
                .query(UnitExplanation.class)
                .optional();
    }

    Optional<UnitExplanation> find(String code, Viewer viewer) {
        return seen(LINE + " where e.code = :code" + VISIBLE, viewer)
                .param("code", code)
                .query(UnitExplanation.class)
                .optional();
    }

    /** Of a period, as many as the viewer may see, those still owed first. */
    List<UnitExplanation> of(long period, Viewer viewer) {
        return seen(
                        LINE + " where e.period_id = :period" + VISIBLE
                                + " order by e.answered_at is not null, e.closed_at is not null, u.ordinal, u.name",
                        viewer)
                .param("period", period)
                .query(UnitExplanation.class)
                .list();
    }

    /** The same, what is worst on this day first. */
    List<UnitExplanation> worstFirst(long period, Viewer viewer, LocalDate today) {
        return seen(LINE + " where e.period_id = :period" + VISIBLE + WORST_FIRST, viewer)
                .param("period", period)
                .param("today", today)
                .query(UnitExplanation.class)
                .list();
    }

    /** Those of a period that are still owed, of one unit or of all that the viewer may see. */
    List<UnitExplanation> owed(long period, @Nullable String unit, Viewer viewer) {
        return seen(LINE + """
                         where e.period_id = :period and e.answered_at is null and e.closed_at is null
                           and (cast(:unit as text) is null or u.short_name = :unit)""" + VISIBLE + " order by u.ordinal, u.name", viewer)
                .param("period", period)
                .param("unit", unit)
                .query(UnitExplanation.class)
                .list();
    }

    private JdbcClient.StatementSpec seen(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("seesProvince", viewer.seesProvince())
                .param("province", viewer.province())
                .param("units", viewer.units().toArray(Long[]::new));
    }

    List<ExplainedTask> tasks(UnitExplanation explanation) {
        return jdbc.sql("""
                        select r.code, r.title, r.state, r.due_date, r.days_late, t.reason, t.words
                          from review_explanation_task t
                          join review_task r on r.period_id = ? and r.task_id = t.task_id
                         where t.explanation_id = ?
                         order by r.expires_on nulls last, r.task_id""")
                .params(explanation.periodId(), explanation.id())
                .query(ExplainedTask.class)
                .list();
    }

    /** A task of an explanation, with what the unit says about it. */
    private record Said(long explanation, ExplainedTask task) {}

    /** Of a period, as far as the viewer may see it: the tasks on which something was said, by explanation. */
    Map<Long, List<ExplainedTask>> said(long period, Viewer viewer) {
        return seen("""
                        select t.explanation_id, r.code, r.title, r.state, r.due_date, r.days_late, t.reason, t.words
                          from review_explanation_task t
                          join review_explanation e on e.id = t.explanation_id
                          join review_period p on p.id = e.period_id
                          join review_task r on r.period_id = e.period_id and r.task_id = t.task_id
                         where e.period_id = :period and t.words is not null""" + VISIBLE + " order by r.expires_on nulls last, r.task_id", viewer)
                .param("period", period)
                .query(ExplanationRows::said)
                .list()
                .stream()
                .collect(groupingBy(Said::explanation, mapping(Said::task, toList())));
    }

    private static Said said(ResultSet row, int n) throws SQLException {
        return new Said(
                row.getLong("explanation_id"),
                new ExplainedTask(
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("state"),
                        row.getObject("due_date", LocalDate.class),
                        row.getObject("days_late", Integer.class),
                        row.getString("reason"),
                        row.getString("words")));
    }

    void answer(long id, String causes, @Nullable String remedies, long by, Instant at) {
        jdbc.sql("""
                        update review_explanation
                           set causes = :causes, remedies = :remedies, answered_by = :by, answered_at = :at, version = version + 1
                         where id = :id""")
                .param("causes", causes)
                .param("remedies", remedies)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void words(UnitExplanation explanation, Map<String, String> words) {
        words.forEach((task, said) -> jdbc.sql("""
                        update review_explanation_task t set words = nullif(trim(?), '') from review_task r
                         where t.explanation_id = ? and r.period_id = ? and r.task_id = t.task_id and r.code = ?""")
                .params(said, explanation.id(), explanation.periodId(), task)
                .update());
    }

    void late(long id, Instant at) {
        jdbc.sql("update review_explanation set late_at = ? where id = ? and late_at is null")
                .params(Timestamp.from(at), id)
                .update();
    }

    void close(long id, Instant at) {
        jdbc.sql("update review_explanation set closed_at = ? where id = ? and answered_at is null")
                .params(Timestamp.from(at), id)
                .update();
    }

    boolean anyOwed(long period) {
        return jdbc.sql("""
                        select exists (select 1 from review_explanation
                                        where period_id = ? and answered_at is null and closed_at is null)""").param(period).query(Boolean.class).single();
    }

    /** The day on which one that is still owed is due, its last chance being the consolidation. */
    LocalDate dueOn(String code) {
        return jdbc.sql("select due_on from review_explanation where code = ?")
                .param(code)
                .query(LocalDate.class)
                .single();
    }
}
