package vn.dondoc.explanation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotFound;
import vn.dondoc.task.TaskReading;

/** Reads explanations for those who may see them; {@link NotFound} for all others. */
@Repository
@Transactional(readOnly = true)
public class ExplanationReading {

    /** The province's for those who see it; for the others what their units owe or asked for, and what is handed to them. */
    private static final String VISIBLE = """
            (e.province_id = :province and :seesProvince or e.unit_id in (:units) or e.asker_unit_id in (:units)
             or t.assignee_id = :person)""";

    private static final String MATCHING = ExplanationRows.FROM + " where " + VISIBLE + """
            and (:unit::text is null or u.short_name = :unit)
            and (:state::text is null or e.state = :state
                 or :state = 'OPEN' and e.ended_at is null
                 or :state = 'LATE' and e.state in ('ASKED', 'RETURNED') and e.expires_on < :today)""";

    private final ExplanationRows rows;
    private final ExplanationAccess access;
    private final TaskReading tasks;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExplanationReading(
            ExplanationRows rows, ExplanationAccess access, TaskReading tasks, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of explanations and how many there are in all. */
    public record Page(List<ExplanationLine> rows, int total) {}

    /** A unit that owes or owed an explanation. */
    public record OwingUnit(String unit, String name) {}

    /**
     * What is owed first, the most overdue before the others.
     *
     * @param state a state's name, {@code OPEN}, {@code LATE}, or null for all
     * @param unit short name of the unit that explains
     */
    public Page list(@Nullable String state, @Nullable String unit, int size, long offset, Viewer viewer) {
        if (viewer.units().isEmpty()) {
            return new Page(List.of(), 0);
        }
        List<ExplanationLine> found = matching(
                        ExplanationRows.COLUMNS + MATCHING
                                + " order by e.ended_at is not null, e.state = 'ANSWERED', e.expires_on, e.id desc"
                                + " limit :size offset :offset",
                        state,
                        unit,
                        viewer)
                .param("size", size)
                .param("offset", offset)
                .query(ExplanationLine.class)
                .list();
        int total = matching("select count(*)" + MATCHING, state, unit, viewer)
                .query(Integer.class)
                .single();
        return new Page(found, total);
    }

    /** The units of the explanations that the viewer may see. */
    public List<OwingUnit> units(Viewer viewer) {
        return viewer.units().isEmpty()
                ? List.of()
                : matching(
                                "select distinct u.short_name as unit, u.name, u.ordinal" + MATCHING
                                        + " order by u.ordinal, u.name",
                                null,
                                null,
                                viewer)
                        .query((row, n) -> new OwingUnit(row.getString("unit"), row.getString("name")))
                        .list();
    }

    /** Those of a task, oldest first, for whoever may see the task. */
    public List<Explanation> ofTask(String task, Viewer viewer) {
        tasks.requireVisible(task, viewer);
        return jdbc
                .sql(ExplanationRows.COLUMNS + ExplanationRows.FROM + " where t.code = ? order by e.ordinal")
                .param(task)
                .query(ExplanationLine.class)
                .list()
                .stream()
                .map(line -> whole(line, viewer))
                .toList();
    }

    public Explanation byCode(String code, Viewer viewer) {
        if (viewer.units().isEmpty()) {
            throw new NotFound(code);
        }
        return seen(ExplanationRows.COLUMNS + ExplanationRows.FROM + " where e.code = :code and " + VISIBLE, viewer)
                .param("code", code)
                .query(ExplanationLine.class)
                .optional()
                .map(line -> whole(line, viewer))
                .orElseThrow(() -> new NotFound(code));
    }

    /** Those about an indicator of a province, newest first. */
    public List<ExplanationLine> ofIndicator(String indicator, String unit, Viewer viewer) {
        return viewer.units().isEmpty()
                ? List.of()
                : seen(
                                ExplanationRows.COLUMNS + ExplanationRows.FROM
                                        + " where e.indicator_code = :indicator and u.short_name = :unit and " + VISIBLE
                                        + " order by e.id desc",
                                viewer)
                        .param("indicator", indicator)
                        .param("unit", unit)
                        .query(ExplanationLine.class)
                        .list();
    }

    private Explanation whole(ExplanationLine line, Viewer viewer) {
        return new Explanation(
                line,
                rows.answers(line.id()),
                line.state().isOwed() && access.answers(line, viewer, today()),
                line.state() == ExplanationState.ANSWERED && ExplanationAccess.judges(line, viewer));
    }

    private JdbcClient.StatementSpec matching(
            String sql, @Nullable String state, @Nullable String unit, Viewer viewer) {
        return seen(sql, viewer).param("state", state).param("unit", unit).param("today", today());
    }

    private JdbcClient.StatementSpec seen(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
