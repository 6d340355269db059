package vn.dondoc.series;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.Horizon;
import vn.dondoc.task.Horizons;
import vn.dondoc.task.Standing;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;
import vn.dondoc.text.SearchText;

/** The tasks of directives that name an indicator, as far as the viewer may see them. */
@Repository
@Transactional(readOnly = true)
public class Directives {

    private static final String NAMING = """
            select t.code, t.title, l.name as lead, t.state, t.due_date, t.expires_on, t.submitted_on,
                   t.finished_on
            from directive d join task t on t.directive_id = d.id join unit l on l.id = t.lead_unit_id
            where d.indicator_name is not null and %s in (:names) and %s
            order by t.due_order, t.id""".formatted(SearchText.sql("d.indicator_name"), TaskReading.VISIBLE);

    private final JdbcClient jdbc;
    private final Horizons horizons;

    Directives(JdbcClient jdbc, Horizons horizons) {
        this.jdbc = jdbc;
        this.horizons = horizons;
    }

    /** A task that an indicator is the reason of. */
    public record Line(
            String code,
            String title,
            String lead,
            TaskState state,
            @Nullable LocalDate dueDate,
            Standing standing) {

        /** The days beside the state of the deadline, or null where none is counted. */
        public @Nullable Integer shownDays() {
            if (standing.daysLate() > 0) {
                return standing.daysLate();
            }
            return state == TaskState.SUBMITTED ? null : standing.daysLeft();
        }
    }

    private record Row(
            String code,
            String title,
            String lead,
            TaskState state,
            @Nullable LocalDate dueDate,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate finishedOn) {

        Line line(Horizon horizon) {
            return new Line(code, title, lead, state, dueDate, horizon.of(state, expiresOn, submittedOn, finishedOn));
        }
    }

    /** The tasks whose directive names the indicator as one of its reports or the catalogue does, earliest due first. */
    public List<Line> about(ReportedIndicator indicator, Viewer viewer) {
        Set<String> names = new HashSet<>();
        for (Reported figure : indicator.figures()) {
            names.add(SearchText.fold(figure.name()));
            names.add(SearchText.fold(figure.title(false)));
        }
        Horizon horizon = horizons.now();
        return jdbc
                .sql(NAMING)
                .param("names", names)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId())
                .query(Row.class)
                .stream()
                .map(row -> row.line(horizon))
                .toList();
    }
}
