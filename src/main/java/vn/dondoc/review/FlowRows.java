package vn.dondoc.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Viewer;

/** Counts the flow of judged tasks in one statement, grouped by the weeks in which something became of them. */
@Repository
class FlowRows {

    private static final String GROUPED = """
            , staged as (
                select issued_on, %s as handed_in, %s as done, %s as late_from from judged where scored)
            select %s as assigned, %s as submitted, %s as confirmed, %s as late_from, count(*) as tasks
              from staged group by 1, 2, 3, 4""".formatted(
                    FlowStage.HANDED_IN,
                    FlowStage.DONE,
                    FlowStage.LATE_FROM,
                    week("issued_on"),
                    week("handed_in"),
                    week("done"),
                    week("late_from"));

    private final JdbcClient jdbc;

    FlowRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tasks of which the same became in the same weeks; null where it has not come. */
    private record Together(
            int assigned,
            @Nullable Integer submitted,
            @Nullable Integer confirmed,
            @Nullable Integer lateFrom,
            long tasks) {

        boolean overdueAt(int moment) {
            return lateFrom != null && lateFrom <= moment && (submitted == null || submitted > moment);
        }
    }

    /** @param days the first is the evening before the period, and the others follow by weeks at most */
    List<Flow.Moment> moments(JudgedTasks judged, Viewer viewer, List<LocalDate> days) {
        List<Together> groups = judged.bind(jdbc.sql(judged.table(viewer) + GROUPED), viewer)
                .param("start", days.get(0))
                .param("weeks", days.size() - 1)
                .query((rs, n) -> together(rs))
                .list();
        List<Flow.Moment> moments = new ArrayList<>();
        for (int at = 0; at < days.size(); at++) {
            moments.add(moment(days.get(at), at, groups));
        }
        return moments;
    }

    private static Flow.Moment moment(LocalDate day, int at, List<Together> groups) {
        return new Flow.Moment(
                day,
                sum(groups.stream().filter(group -> group.assigned() <= at).toList()),
                sum(groups.stream()
                        .filter(group -> group.submitted() != null && group.submitted() <= at)
                        .toList()),
                sum(groups.stream()
                        .filter(group -> group.confirmed() != null && group.confirmed() <= at)
                        .toList()),
                sum(groups.stream().filter(group -> group.overdueAt(at)).toList()));
    }

    private static long sum(List<Together> groups) {
        return groups.stream().mapToLong(Together::tasks).sum();
    }

    private static Together together(ResultSet rs) throws SQLException {
        return new Together(
                rs.getInt("assigned"),
                rs.getObject("submitted", Integer.class),
                rs.getObject("confirmed", Integer.class),
                rs.getObject("late_from", Integer.class),
                rs.getLong("tasks"));
    }

    /** Which of the days is the first on or after this one; what comes after the last has not come. */
    private static String week(String day) {
        return """
                case when %1$s <= :judged then least(:weeks, greatest(0, (%1$s - cast(:start as date) + 6) / 7)) end""".formatted(day);
    }
}
