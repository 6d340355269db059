package vn.dondoc.review.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;
import vn.dondoc.review.Formulas;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.ui.Languages;

/** Reads what a pack is made of: frozen rows, and the words beside them. Nothing of a living task is looked at. */
@Repository
class FrozenRows {

    private static final int FETCHED_AT_ONCE = 1_000;

    private static final String TASK = """
            select code, title, session_code, nature, scored, starred, state, bucket, percent, issued_on, original_due_date,
                   due_date, coalesce(finished_on, submitted_on) as submitted_on, confirmed_on, extensions_asked,
                   extensions_granted, returns, days_late
              from review_task where period_id = ? and lead_unit_id = ?""";

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;
    private final Formulas formulas;
    private final Letterheads letterheads;
    private final MessageSource messages;

    FrozenRows(
            JdbcClient jdbc,
            JdbcTemplate template,
            Formulas formulas,
            Letterheads letterheads,
            MessageSource messages) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        streaming.setFetchSize(FETCHED_AT_ONCE);
        this.formulas = formulas;
        this.letterheads = letterheads;
        this.messages = messages;
    }

    /** @param period with frozen figures */
    Frozen of(ReviewPeriod period) {
        Optional<Before> before = before(period);
        return new Frozen(
                period,
                messages.getMessage(period.period().label(), Languages.VIETNAMESE),
                letterheads.of(period),
                formulas.get(Objects.requireNonNull(period.formulaId())),
                units(period.id()),
                before.map(each -> Frozen.sum(units(each.id()))).orElse(null),
                before.map(each ->
                                messages.getMessage(period.period().previous().label(), Languages.VIETNAMESE))
                        .orElse(null),
                said(period.id()));
    }

    private record Before(long id) {}

    /** The one directly before it, if it was frozen by then: what is frozen later must not change an earlier report. */
    private Optional<Before> before(ReviewPeriod period) {
        return jdbc.sql("""
                        select b.id from review_period b join review_period p on p.id = ?
                         where b.province_id = p.province_id and b.kind = p.kind and b.calendar = p.calendar
                           and b.to_day = ? and b.frozen_at <= p.frozen_at""")
                .params(period.id(), period.period().previous().to())
                .query(Before.class)
                .optional();
    }

    List<UnitFigures> units(long period) {
        return jdbc.sql("select r.unit_id, r.ordinal, r.name, r.like_units, r.median_days_late, r.score, r.rank, "
                        + Counts.KEPT
                        + """
                        , (select count(*) from review_task t where t.period_id = r.period_id and t.lead_unit_id = r.unit_id) as tasks
                          from review_unit r where r.period_id = ? order by r.ordinal""")
                .param(period)
                .query((rs, n) -> unit(rs))
                .list();
    }

    private static UnitFigures unit(ResultSet rs) throws SQLException {
        return new UnitFigures(
                rs.getLong("unit_id"),
                rs.getInt("ordinal"),
                rs.getString("name"),
                LikeUnits.valueOf(rs.getString("like_units")),
                Counts.of(rs),
                rs.getBigDecimal("median_days_late"),
                rs.getBigDecimal("score"),
                rs.getObject("rank", Integer.class),
                rs.getLong("tasks"));
    }

    private Said said(long period) {
        return new Said(
                jdbc.sql("""
                                select r.name as unit, e.answered_at is not null as answered, e.causes, e.remedies,
                                       (select count(*) from review_explanation_task t where t.explanation_id = e.id) as tasks
                                  from review_explanation e
                                  join review_unit r on r.period_id = e.period_id and r.unit_id = e.unit_id
                                 where e.period_id = ? order by r.ordinal""").param(period).query(Said.Explained.class).list(),
                jdbc.sql("""
                                select coalesce(r.name, u.name) as unit, a.kind, a.words
                                  from appraisal a join unit u on u.id = a.unit_id
                                  left join review_unit r on r.period_id = a.period_id and r.unit_id = a.unit_id
                                 where a.period_id = ? order by a.kind, a.id""").param(period).query(Said.Appraised.class).list());
    }

    /** A sum over all words that a pack takes from outside the frozen rows; another one means that it reads otherwise. */
    String basis(ReviewPeriod period) {
        return Objects.requireNonNull(
                jdbc.sql("""
                        select md5(concat_ws(chr(1), p.published_at, p.consolidation, p.verdict,
                               (select string_agg(concat_ws(chr(2), e.code, e.answered_at, e.causes, e.remedies), chr(3) order by e.id)
                                  from review_explanation e where e.period_id = p.id),
                               (select string_agg(concat_ws(chr(2), a.kind, a.unit_id, a.words), chr(3) order by a.id)
                                  from appraisal a where a.period_id = p.id)))
                          from review_period p where p.id = ?""").param(period.id()).query(String.class).single());
    }

    long tasks(long period) {
        return jdbc.sql("select count(*) from review_task where period_id = ?")
                .param(period)
                .query(Long.class)
                .single();
    }

    /** Every task of a unit, one at a time, in the order of the workbook. */
    @Transactional(readOnly = true)
    public void each(long period, long unit, Consumer<FrozenTask> reader) {
        streaming.query(
                TASK + " order by scored desc, bucket, expires_on nulls last, task_id",
                (ResultSet rs) -> reader.accept(task(rs)),
                period,
                unit);
    }

    /** The first tasks of one table of the printed lists, the latest first. */
    List<FrozenTask> first(long period, long unit, Figure bucket, int most) {
        return streaming.query(
                TASK
                        + " and scored and bucket = ? order by days_late desc nulls last, expires_on nulls last, task_id limit ?",
                (rs, n) -> task(rs),
                period,
                unit,
                bucket.name(),
                most);
    }

    private static FrozenTask task(ResultSet rs) throws SQLException {
        return new FrozenTask(
                rs.getString("code"),
                rs.getString("title"),
                rs.getString("session_code"),
                rs.getString("nature"),
                rs.getBoolean("scored"),
                rs.getBoolean("starred"),
                rs.getString("state"),
                rs.getString("bucket"),
                rs.getInt("percent"),
                rs.getObject("issued_on", LocalDate.class),
                day(rs, "original_due_date"),
                day(rs, "due_date"),
                day(rs, "submitted_on"),
                day(rs, "confirmed_on"),
                rs.getInt("extensions_asked"),
                rs.getInt("extensions_granted"),
                rs.getInt("returns"),
                rs.getObject("days_late", Integer.class));
    }

    private static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
