package vn.dondoc.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;

/**
 * The duty to update, measured by unit as {@link UpdateRule} says, with what else a lead unit owes beside its results.
 */
@Repository
@Transactional(readOnly = true)
public class UpdateDuty {

    private static final String LINES = """
            with t0 as materialized (
                select t.*, %1$s as every, %3$s as owed, %4$s as updated
                  from task t
                 where t.province_id = :province and (:seesProvince or t.lead_unit_id = any(:units))
                   and t.state not in ('RECALLED', 'SUPERSEDED', 'HANDED_OVER')),
            now as (
                select t.lead_unit_id,
                       count(*) filter (where t.state in ('ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED') and
                           ((coalesce(t.last_progress_at, t.acknowledged_at, t.issued_at) at time zone 'Asia/Ho_Chi_Minh')::date + t.every)::date < :today) as silent,
                       count(*) filter (where %2$s) as without_milestones,
                       count(*) filter (where t.receipt_late_at is not null) as received_late,
                       coalesce(sum((select count(*) from task_part p where p.task_id = t.id and p.state in ('OPEN', 'RETURNED')
                                        and p.expires_on < :today)), 0) as parts_late
                  from t0 t group by t.lead_unit_id),
            counted as (
                select lead_unit_id, count(*) filter (where owed) as owed, count(*) filter (where owed and updated) as updated
                  from t0 group by lead_unit_id)
            select u.short_name as unit, u.name, coalesce(c.owed, 0) as owed, coalesce(c.updated, 0) as updated, n.silent,
                   n.without_milestones, n.received_late, n.parts_late
              from now n join unit u on u.id = n.lead_unit_id left join counted c on c.lead_unit_id = n.lead_unit_id
             where coalesce(c.owed, 0) + n.silent + n.without_milestones + n.received_late + n.parts_late > 0
             order by u.ordinal, u.name, u.id""";

    private final JdbcClient jdbc;
    private final String sql;
    private final MilestonePolicy milestones;
    private final WorkingCalendar calendar;
    private final Clock clock;

    UpdateDuty(
            JdbcClient jdbc,
            UpdateRhythm rhythm,
            UpdateRule rule,
            MilestonePolicy milestones,
            WorkingCalendar calendar,
            Clock clock) {
        this.jdbc = jdbc;
        this.sql = LINES.formatted(rhythm.interval(), MilestonePolicy.MISSING, rule.owed(), rule.updated());
        this.milestones = milestones;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The lead units that the viewer may see, those with nothing to tell left out. */
    public List<DutyLine> of(LocalDate from, LocalDate to, Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate judged = to.isAfter(today) ? today : to;
        return jdbc.sql(sql)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units().toArray(Long[]::new))
                .param("first", from)
                .param("judged", judged)
                .param("today", today)
                .param("overDays", milestones.overDays())
                .param("plannedBefore", calendar.plus(today, -milestones.withinWorkingDays()))
                .param("begins", Timestamp.from(from.atStartOfDay(Zones.VIETNAM).toInstant()))
                .param(
                        "ends",
                        Timestamp.from(
                                judged.plusDays(1).atStartOfDay(Zones.VIETNAM).toInstant()))
                .query(DutyLine.class)
                .list();
    }
}
