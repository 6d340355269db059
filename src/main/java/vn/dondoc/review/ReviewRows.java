package vn.dondoc.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.progress.UpdateRule;

/** Counts and lists judged tasks, each in one statement. */
@Repository
class ReviewRows {

    private static final String COUNTS = Arrays.stream(Figure.values())
            .map(figure -> "count(*) filter (where %s) as \"%s\"".formatted(figure.condition(), figure.key()))
            .collect(Collectors.joining(",\n       "));

    private final JdbcClient jdbc;
    private final UpdateRule updates;

    ReviewRows(JdbcClient jdbc, UpdateRule updates) {
        this.jdbc = jdbc;
        this.updates = updates;
    }

    /** The viewer's lead units that have tasks in the period, in the province's order. */
    List<UnitLine> lines(Judgement judgement, Viewer viewer) {
        return counting("", judgement, viewer).query((rs, n) -> line(rs)).list();
    }

    /** @param before for example {@code explain} */
    StatementSpec counting(String before, Judgement judgement, Viewer viewer) {
        return judgement.bind(jdbc.sql(before + Judgement.tasksFor(viewer, updates) + """
                        , counted as (select lead_unit_id, %s from judged group by lead_unit_id)
                        select u.short_name, u.name, u.name_en, u.kind, c.*
                        from counted c join unit u on u.id = c.lead_unit_id
                        order by u.ordinal, u.name, u.id""".formatted(COUNTS)), viewer);
    }

    /** The tasks behind a figure, earliest due date first. */
    List<TaskLine> tasks(
            Judgement judgement, Viewer viewer, Figure figure, Selection selection, int limit, long offset) {
        return behind(
                        judgement,
                        viewer,
                        figure,
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

    long count(Judgement judgement, Viewer viewer, Figure figure, Selection selection) {
        return behind(judgement, viewer, figure, selection, "select count(*)", "")
                .query(Long.class)
                .single();
    }

    private StatementSpec behind(
            Judgement judgement, Viewer viewer, Figure figure, Selection selection, String select, String order) {
        String sql = Judgement.tasksFor(viewer, updates)
                + select
                + " from judged t join unit u on u.id = t.lead_unit_id where "
                + figure.condition()
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
                counts(rs));
    }

    private static Counts counts(ResultSet rs) throws SQLException {
        Map<Figure, Long> figures = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            figures.put(figure, rs.getLong(figure.key()));
        }
        return new Counts(figures);
    }
}
