package vn.dondoc.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskReading;

/** Lists of requests: those for tasks that the viewer may see, what waits for its decision first. */
@Repository
@Transactional(readOnly = true)
public class ExtensionLists {

    private static final String MATCHING =
            " from task_extension x join task t on t.id = x.task_id" + ExtensionRows.JOINS
                    + " where " + TaskReading.VISIBLE + """
             and (:state::text is null or coalesce(x.outcome, 'UNDECIDED') = :state)
             and (:unit::text is null or u.short_name = :unit)""";

    private static final SimplePropertyRowMapper<Extension> REQUEST = new SimplePropertyRowMapper<>(Extension.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    ExtensionLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A part of the list, and how many requests there are in all of it. */
    public record Page(List<ExtensionLine> rows, int total) {}

    /**
     * How many requests there are of each kind.
     *
     * @param overdue of the undecided: those that should have been decided by now
     * @param late asked for when the date was over
     */
    public record Totals(int undecided, int overdue, int granted, int refused, int withdrawn, int late) {}

    public Page page(ExtensionFilter filter, Viewer viewer) {
        if (viewer.units().isEmpty()) {
            return new Page(List.of(), 0);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<ExtensionLine> rows = matching(
                        "select t.code as task, t.title, t.original_due_date, t.due_date, " + ExtensionRows.COLUMNS
                                + MATCHING
                                + " order by x.outcome is not null, x.decide_by, x.decided_at desc, x.id limit :size offset :offset",
                        filter,
                        viewer)
                .param("size", filter.size())
                .param("offset", (filter.page() - 1L) * filter.size())
                .query((row, n) -> {
                    Extension request = REQUEST.mapRow(row, n);
                    return new ExtensionLine(
                            row.getString("task"),
                            row.getString("title"),
                            row.getObject("original_due_date", LocalDate.class),
                            row.getObject("due_date", LocalDate.class),
                            request.isUndecided() && request.decideBy().isBefore(today),
                            request);
                })
                .list();
        int total = matching("select count(*)" + MATCHING, filter, viewer)
                .query(Integer.class)
                .single();
        return new Page(rows, total);
    }

    /** Over everything that the viewer may see. */
    public Totals totals(Viewer viewer) {
        if (viewer.units().isEmpty()) {
            return new Totals(0, 0, 0, 0, 0, 0);
        }
        return matching("""
                        select count(*) filter (where x.outcome is null) as undecided,
                               count(*) filter (where x.outcome is null and x.decide_by < :today) as overdue,
                               count(*) filter (where x.outcome = 'GRANTED') as granted,
                               count(*) filter (where x.outcome = 'REFUSED') as refused,
                               count(*) filter (where x.outcome = 'WITHDRAWN') as withdrawn,
                               count(*) filter (where x.asked_late) as late""" + MATCHING, new ExtensionFilter(null, null, 1, 1), viewer)
                .param("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .query(Totals.class)
                .single();
    }

    private JdbcClient.StatementSpec matching(String sql, ExtensionFilter filter, Viewer viewer) {
        return jdbc.sql(sql)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId())
                .param("state", filter.state())
                .param("unit", filter.unit());
    }
}
