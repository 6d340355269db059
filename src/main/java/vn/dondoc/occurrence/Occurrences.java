package vn.dondoc.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Horizon;
import vn.dondoc.task.Horizons;
import vn.dondoc.task.Standing;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;

/** The periods of a recurring task, and the decision that there shall be no more of them. */
@Service
@Transactional
public class Occurrences {

    private static final int LONGEST = 4000;

    private final TaskDesk desk;
    private final TaskReading reading;
    private final SeriesRows rows;
    private final SeriesCourse course;
    private final SeriesDates dates;
    private final Horizons horizons;
    private final JdbcClient jdbc;

    Occurrences(
            TaskDesk desk,
            TaskReading reading,
            SeriesRows rows,
            SeriesCourse course,
            SeriesDates dates,
            Horizons horizons,
            JdbcClient jdbc) {
        this.desk = desk;
        this.reading = reading;
        this.rows = rows;
        this.course = course;
        this.dates = dates;
        this.horizons = horizons;
        this.jdbc = jdbc;
    }

    /**
     * A series with its periods as the viewer may see them, latest first.
     *
     * @param opensNext when the next period opens, or null once the series has ended
     */
    public record Overview(TaskSeries series, @Nullable ZonedDateTime opensNext, List<Occurrence> items) {}

    /** The series to which the task belongs; empty where it does not recur. */
    @Transactional(readOnly = true)
    public Optional<Overview> of(String task, Viewer viewer) {
        reading.requireVisible(task, viewer);
        return rows.ofTask(task).map(series -> overview(series, viewer));
    }

    private Overview overview(TaskSeries series, Viewer viewer) {
        LocalDate next = series.nextFrom();
        Horizon horizon = horizons.now();
        List<Occurrence> items = jdbc.sql("""
                        select t.occurrence, t.code, t.period_from, t.period_to, t.due_date, t.expires_on, t.state, t.submitted_on,
                               t.finished_on, u.short_name as lead, u.name as lead_name
                          from task t join unit u on u.id = t.lead_unit_id where t.series_id = :series and\s""" + TaskReading.VISIBLE + " order by t.occurrence desc")
                .param("series", series.id())
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId())
                .query((row, n) -> occurrence(row, horizon))
                .list();
        return new Overview(series, next == null ? null : dates.opens(next), items);
    }

    private static Occurrence occurrence(ResultSet row, Horizon horizon) throws SQLException {
        TaskState state = TaskState.valueOf(row.getString("state"));
        LocalDate expiresOn = row.getObject("expires_on", LocalDate.class);
        Standing standing = horizon.of(
                state,
                expiresOn,
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("finished_on", LocalDate.class));
        return new Occurrence(
                row.getInt("occurrence"),
                row.getString("code"),
                new Period(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class)),
                row.getObject("due_date", LocalDate.class),
                expiresOn,
                state,
                standing.state(),
                standing.daysLate(),
                row.getString("lead"),
                row.getString("lead_name"));
    }

    /** No further period opens; what is open stays owed. For the assigning side. */
    public void end(String code, @Nullable String reason, Viewer by) {
        Task task = desk.assignedBy(code, by);
        new Checks().text(reason, "reason", LONGEST).orThrow();
        TaskSeries series = rows.ofTask(code)
                .map(found -> rows.locked(found.code()))
                .orElseThrow(() -> new Refused("occurrence.noSeries"));
        if (!series.goesOn()) {
            throw new Refused("occurrence.seriesEnded");
        }
        String why = String.valueOf(reason).strip();
        course.stop(series, TaskSeries.Ending.DECISION, by.actor(), why);
        desk.save(task, by.actor(), "TaskSeriesEnded", Map.of("reason", why));
    }
}
