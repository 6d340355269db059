package vn.dondoc.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.UnitKind;

/** Counts and lists judged tasks, each in one statement. */
@Repository
class ReviewRows {

    private static final String COUNTS = Arrays.stream(Figure.values())
            .map(figure -> "count(*) filter (where %s) as \"%s\"".formatted(figure.condition(), figure.key()))
            .collect(Collectors.joining(",\n       "));

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The viewer's lead units that have tasks in the period, in the province's order. */
    List<UnitLine> lines(JudgedTasks judged, Viewer viewer) {
        if (judged instanceof FrozenTasks frozen) {
            return frozen(frozen.period(), viewer);
        }
        if (judged instanceof TakenTasks taken) {
            return taken(taken, viewer);
        }
        return counted(judged, viewer);
    }

    private List<UnitLine> counted(JudgedTasks judgement, Viewer viewer) {
        return counting("", judgement, viewer).query((rs, n) -> line(rs)).list();
    }

    /** The frozen figures of all units. */
    List<UnitLine> frozen(ReviewPeriod period) {
        return jdbc.sql("select short_name, name, name_en, like_units, score, rank, median_days_late,\n" + Counts.KEPT
                        + " from review_unit where period_id = ? order by ordinal")
                .param(period.id())
                .query((rs, n) -> frozenLine(rs))
                .list();
    }

    /** The same as they were frozen, under the names of that day. */
    private List<UnitLine> frozen(ReviewPeriod period, Viewer viewer) {
        StatementSpec statement = jdbc.sql(
                        "select short_name, name, name_en, like_units, score, rank, median_days_late,\n" + Counts.KEPT
                                + " from review_unit where period_id = :period" + scope(viewer) + " order by ordinal")
                .param("period", period.id());
        return scoped(statement, viewer).query((rs, n) -> frozenLine(rs)).list();
    }

    private List<UnitLine> taken(TakenTasks take, Viewer viewer) {
        StatementSpec statement = jdbc.sql("select u.short_name, u.name, u.name_en, u.kind,\n" + Counts.KEPT
                        + " from review_taken_unit join unit u on u.id = unit_id where take_id = :take" + scope(viewer)
                        + " order by u.ordinal, u.name, u.id")
                .param("take", take.id());
        return scoped(statement, viewer).query((rs, n) -> line(rs)).list();
    }

    private static String scope(Viewer viewer) {
        return viewer.seesProvince() ? "" : " and unit_id = any(:units)";
    }

    private static StatementSpec scoped(StatementSpec statement, Viewer viewer) {
        return viewer.seesProvince()
                ? statement
                : statement.param("units", viewer.units().toArray(Long[]::new));
    }

    /** @param before for example {@code explain} */
    StatementSpec counting(String before, JudgedTasks judgement, Viewer viewer) {
        return judgement.bind(jdbc.sql(before + judgement.table(viewer) + """
                        , counted as (select lead_unit_id, %s from judged group by lead_unit_id)
                        select u.short_name, u.name, u.name_en, u.kind, c.*
                        from counted c join unit u on u.id = c.lead_unit_id
                        order by u.ordinal, u.name, u.id""".formatted(COUNTS)), viewer);
    }

    /** The tasks that fulfil a condition, earliest due date first. */
    List<TaskLine> tasks(
            JudgedTasks judgement, Viewer viewer, String condition, Selection selection, int limit, long offset) {
        return behind(
                        judgement,
                        viewer,
                        condition,
                        selection,
                        """
                        select t.code, t.title, t.session_code, u.name as lead_name, t.nature, t.state, t.bucket, t.percent,
                               t.starred, t.original_due_date, t.due_date, t.expires_on, t.finished_on, t.confirmed_on,
                               cast(:judged as date) as judged_on""",
                        " order by t.expires_on nulls last, t.id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(TaskLine.class)
                .list();
    }

    long count(JudgedTasks judgement, Viewer viewer, String condition, Selection selection) {
        return behind(judgement, viewer, condition, selection, "select count(*)", "")
                .query(Long.class)
                .single();
    }

    private StatementSpec behind(
            JudgedTasks judgement, Viewer viewer, String condition, Selection selection, String select, String order) {
        String sql = judgement.table(viewer)
                + select
                + " from judged t join unit u on u.id = t.lead_unit_id where "
                + condition
                + selection.condition()
                + order;
        StatementSpec bound = judgement.bind(jdbc.sql(sql), viewer);
        return selection.unit() == null ? bound : bound.param("unit", selection.unit());
    }

    private static UnitLine line(ResultSet rs) throws SQLException {
        return new UnitLine(
                rs.getString("short_name"),
                rs.getString("name"),
                rs.getString("name_en"),
                LikeUnits.of(UnitKind.valueOf(rs.getString("kind"))),
                Counts.of(rs),
                null);
    }

    private UnitLine frozenLine(ResultSet rs) throws SQLException {
        return new UnitLine(
                rs.getString("short_name"),
                rs.getString("name"),
                rs.getString("name_en"),
                LikeUnits.valueOf(rs.getString("like_units")),
                Counts.of(rs),
                new Standing(
                        rs.getBigDecimal("score"),
                        rs.getObject("rank", Integer.class),
                        rs.getBigDecimal("median_days_late")));
    }
}
