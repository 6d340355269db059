package vn.dondoc.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.task.TaskDetails;

/** Reads the plan of a task and how the work has come along it; the caller has made sure that the viewer may see the task. */
@Repository
@Transactional(readOnly = true)
public class Milestones {

    private final JdbcClient jdbc;
    private final MilestonePolicy policy;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Milestones(JdbcClient jdbc, MilestonePolicy policy, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A day, and how far the work had come at its end. */
    public record Reached(LocalDate day, int percent) {}

    /**
     * Whether a task needs a plan that it does not have.
     *
     * @param missing true once its time has passed
     * @param planBy the last working day on which it is planned in time
     */
    public record Need(boolean missing, LocalDate planBy) {}

    public List<Milestone> of(String task) {
        return jdbc.sql("""
                        select m.*, (select p.percent from task_progress p where p.task_id = m.task_id
                                        and p.at < (m.due_date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                                      order by p.id desc limit 1) as actual
                          from task_milestone m join task t on t.id = m.task_id where t.code = ? order by m.ordinal""").param(task).query((row, n) -> milestone(row)).list();
    }

    /** How far the work had come, day by day, oldest first; the first point is the day of issue. */
    public List<Reached> reached(TaskDetails task) {
        List<Reached> points = new ArrayList<>();
        points.add(new Reached(task.line().issuedOn(), 0));
        points.addAll(
                jdbc.sql("""
                        select day, percent from (
                            select distinct on (day) (p.at at time zone 'Asia/Ho_Chi_Minh')::date as day, p.percent
                              from task_progress p join task t on t.id = p.task_id where t.code = ?
                             order by day, p.id desc) last order by day""").param(task.line().code()).query(Reached.class).list());
        LocalDate until = task.finishedOn() == null ? today() : task.finishedOn();
        points.add(new Reached(until, task.line().percent()));
        return points;
    }

    /** Null where the task needs no plan, or has one. */
    public @Nullable Need needOf(TaskDetails task, List<Milestone> plan) {
        if (!plan.isEmpty() || !task.line().state().isUnderWay() || !policy.needed(task.line())) {
            return null;
        }
        Instant received = task.acknowledgedAt() == null ? task.issuedAt() : task.acknowledgedAt();
        LocalDate planBy = calendar.plus(LocalDate.ofInstant(received, Zones.VIETNAM), policy.withinWorkingDays());
        return new Need(planBy.isBefore(today()), planBy);
    }

    private Milestone milestone(ResultSet row) throws SQLException {
        LocalDate due = row.getObject("due_date", LocalDate.class);
        int actual = row.getInt("actual");
        return new Milestone(
                row.getInt("ordinal"),
                row.getString("what"),
                due,
                row.getInt("percent"),
                row.getObject("done_on", LocalDate.class),
                due.isAfter(today()) ? null : Integer.valueOf(actual));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
