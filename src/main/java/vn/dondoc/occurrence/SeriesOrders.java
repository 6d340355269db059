package vn.dondoc.occurrence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.task.Due;
import vn.dondoc.task.DueKind;
import vn.dondoc.task.Force;
import vn.dondoc.task.Nature;
import vn.dondoc.task.TaskOrder;

/**
 * Orders the task of the next period as the latest one stands: its lead after all that was decided since, its
 * coordinators, its star. To whom in the unit it was handed is not carried over; each period is handed on anew.
 */
@Component
class SeriesOrders {

    private final JdbcClient jdbc;

    SeriesOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TaskOrder next(TaskSeries series, int occurrence, Period period, LocalDate today) {
        Latest latest = latest(series, today);
        return new TaskOrder(
                series.codeOf(occurrence),
                latest.provinceId(),
                series.sessionId(),
                latest.sessionCode(),
                series.directiveId(),
                latest.assignerUnitId(),
                latest.leadUnitId(),
                coordinators(series, latest),
                latest.title(),
                latest.text(),
                latest.nature(),
                latest.force(),
                latest.deliverable(),
                latest.targetValue(),
                latest.targetUnit(),
                new Due(DueKind.PERIODIC, period.to(), series.cycle(), series.until(), null, null),
                latest.starred(),
                today);
    }

    /** Where its unit has ended since, one of the successors leads what is to come. */
    private Latest latest(TaskSeries series, LocalDate today) {
        return jdbc.sql("""
                        select t.id, t.province_id, t.session_code, t.assigner_unit_id,
                               coalesce((select n.id from unit u join unit_successor s on s.unit_id = u.id join unit n on n.id = s.successor_id
                                          where u.id = t.lead_unit_id and u.valid_to < :today and n.valid_from <= :today
                                            and coalesce(n.valid_to, 'infinity') >= :today order by n.id limit 1), t.lead_unit_id) as lead_unit_id,
                               t.title, t.text, t.nature, t.force, t.deliverable, t.target_value, t.target_unit, t.starred
                          from task t where t.code = :code""")
                .param("today", today)
                .param("code", series.latestCode())
                .query(Latest.class)
                .single();
    }

    /** A lead that was replaced since the period opened keeps its own history, not the periods to come. */
    private List<Long> coordinators(TaskSeries series, Latest latest) {
        return jdbc.sql("""
                        select unit_id from task_unit where task_id = :task and part = 'COORDINATOR'
                           and unit_id <> :lead and (unit_id <> :former or :former = :lead) order by unit_id""")
                .param("task", latest.id())
                .param("lead", latest.leadUnitId())
                .param("former", series.leadUnitId())
                .query(Long.class)
                .list();
    }

    private record Latest(
            long id,
            long provinceId,
            String sessionCode,
            long assignerUnitId,
            long leadUnitId,
            String title,
            String text,
            Nature nature,
            Force force,
            @Nullable String deliverable,
            @Nullable BigDecimal targetValue,
            @Nullable String targetUnit,
            boolean starred) {}
}
