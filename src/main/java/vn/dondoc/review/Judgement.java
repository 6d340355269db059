package vn.dondoc.review;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.calendar.Zones;
import vn.dondoc.progress.UpdateRule;

/**
 * The one reading of the tasks that every figure and every list of the review rests on.
 *
 * <p>A period has the tasks that were issued by the day of judgement and not confirmed before the period began; what
 * was recalled, superseded or handed over is left out. The day of judgement is the last day of the period, or today
 * while it runs. A task that is suspended on that day is not late. Confirmations and submissions after that day are not seen; due dates and leads are those in force now.
 * A due date expires at the end of its working day, so that a task due on the day of judgement is in time.
 */
final class Judgement {

    private static final int YEARS_OF_DUE_DATES = 10;

    private static final String HANDED_IN_BY_THEN = """
            case when t.submitted_on is null then false
                 when t.state = 'SUBMITTED' and t.submitted_on <= :judged then true
                 when :live then false
                 else exists (select 1 from task_submission s where s.task_id = t.id and s.on_day <= :judged
                                 and (s.decided_at is null or s.decided_at >= :ends)) end""";

    private static final String TASKS = """
            with seen as materialized (
                select t.*, %s as handed_in, %s as update_owed, %s as updated_then
                from task t
                where t.issued_on <= :judged and (t.confirmed_on is null or t.confirmed_on >= :first)
                  and t.state not in ('RECALLED', 'SUPERSEDED', 'HANDED_OVER') and %s),
            judged as materialized (
                select seen.*, update_owed and updated_then as updated,
                       case when confirmed_on <= :judged and (expires_on is null or finished_on <= expires_on) then 'DONE_ON_TIME'
                            when confirmed_on <= :judged then 'DONE_LATE'
                            when handed_in then 'AWAITING_CONFIRMATION'
                            when expires_on is null then 'NO_DEADLINE'
                            when state = 'SUSPENDED' and coalesce(suspended_on, :judged) <= :judged then 'OPEN_ON_TIME'
                            when expires_on < :judged then 'OPEN_OVERDUE'
                            else 'OPEN_ON_TIME' end as bucket,
                       confirmed_on <= :judged
                           and coalesce(finished_on <= coalesce(rolled.to_day, original_due_date, expires_on), true) as on_time_by_original
                from seen left join unnest(cast(:daysOff as date[]), cast(:workedAfter as date[])) as rolled(day, to_day)
                          on rolled.day = original_due_date)
            """;

    private final ReportingPeriod period;
    private final LocalDate judgedOn;
    private final boolean live;
    private final WorkingDays calendar;

    Judgement(ReportingPeriod period, LocalDate today, WorkingDays calendar) {
        this.period = period;
        this.live = !period.to().isBefore(today);
        this.judgedOn = live ? today : period.to();
        this.calendar = calendar;
    }

    LocalDate judgedOn() {
        return judgedOn;
    }

    /** The common table {@code judged} for a viewer: of those who see the province its tasks, of others those that their units lead. */
    static String tasksFor(Viewer viewer, UpdateRule updates) {
        String scope = viewer.seesProvince() ? "t.province_id = :province" : "t.lead_unit_id = any(:units)";
        return TASKS.formatted(HANDED_IN_BY_THEN, updates.owed(), updates.updated(), scope);
    }

    StatementSpec bind(StatementSpec statement, Viewer viewer) {
        List<LocalDate> daysOff = daysOff();
        StatementSpec bound = statement
                .param("first", period.from())
                .param("judged", judgedOn)
                .param(
                        "begins",
                        Timestamp.from(period.from().atStartOfDay(Zones.VIETNAM).toInstant()))
                .param(
                        "ends",
                        Timestamp.from(
                                judgedOn.plusDays(1).atStartOfDay(Zones.VIETNAM).toInstant()))
                .param("live", live)
                .param("daysOff", daysOff.stream().map(LocalDate::toString).toArray(String[]::new))
                .param(
                        "workedAfter",
                        daysOff.stream()
                                .map(calendar::expiryOf)
                                .map(LocalDate::toString)
                                .toArray(String[]::new));
        return viewer.seesProvince()
                ? bound.param("province", viewer.province())
                : bound.param("units", viewer.units().toArray(Long[]::new));
    }

    /** Days off on which a first due date may have fallen; on time by the first due date counts its next working day. */
    private List<LocalDate> daysOff() {
        return judgedOn.minusYears(YEARS_OF_DUE_DATES)
                .datesUntil(judgedOn.plusDays(1))
                .filter(day -> !calendar.isWorkingDay(day))
                .toList();
    }
}
