package vn.dondoc.review;

import java.sql.Timestamp;
import java.time.Instant;
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
final class Judgement implements JudgedTasks {

    private static final int YEARS_OF_DUE_DATES = 10;

    private static final String HANDED_IN_BY_THEN = """
            case when t.submitted_on is null then false
                 when t.state = 'SUBMITTED' and t.submitted_on <= :judged then true
                 when :live then false
                 else exists (select 1 from task_submission s where s.task_id = t.id and s.on_day <= :judged
                                 and (s.decided_at is null or s.decided_at >= :ends)) end""";

    private static final String TASKS = """
            with seen as materialized (
                select t.id, t.code, t.title, t.session_code, t.lead_unit_id, t.assignee_id, t.nature, t.scored, t.starred, t.state,
                       t.percent, t.grade, t.issued_on, t.original_due_date, t.due_date, t.expires_on, t.submitted_on,
                       t.finished_on, t.confirmed_on, t.last_progress_at, t.suspended_on, %s as handed_in, %s as update_owed, %s as updated_then,
                       coalesce(asked.all_of_them, 0) as extensions_asked, coalesce(asked.granted, 0) as extensions_granted,
                       coalesce(sent_back.times, 0) as returns
                from task t
                left join (select task_id, count(*) as all_of_them, count(*) filter (where outcome = 'GRANTED' and decided_at < :ends) as granted
                             from task_extension where asked_on between :first and :judged group by task_id) asked on asked.task_id = t.id
                left join (select task_id, count(*) as times from task_submission
                            where verdict = 'RETURNED' and decided_at >= :begins and decided_at < :ends group by task_id) sent_back
                       on sent_back.task_id = t.id
                where t.issued_on <= :judged and (t.confirmed_on is null or t.confirmed_on >= :first)
                  and t.state not in ('RECALLED', 'SUPERSEDED', 'HANDED_OVER') and %s),
            bucketed as materialized (
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
                          on rolled.day = original_due_date),
            judged as (
                select bucketed.*,
                       bucket = 'NO_DEADLINE' and state <> 'SUSPENDED'
                           and coalesce((last_progress_at at time zone 'Asia/Ho_Chi_Minh')::date, issued_on) < cast(:judged as date) - cast(:silentDays as int) as silent,
                       case bucket when 'OPEN_OVERDUE' then cast(:judged as date) - expires_on
                                   when 'DONE_LATE' then finished_on - expires_on end as days_late
                from bucketed)
            """;

    private static final String EXCEPTIONAL =
            " and (coalesce(t.confirmed_on > :judged, true) and coalesce(t.expires_on < :judged, true) or sent_back.times > 0)";

    private final ReportingPeriod period;
    private final LocalDate judgedOn;
    private final boolean live;
    private final WorkingDays calendar;
    private final int silentDays;
    private final UpdateRule updates;
    private final Instant asOf;

    Judgement(
            ReportingPeriod period,
            LocalDate today,
            WorkingDays calendar,
            int silentDays,
            UpdateRule updates,
            Instant asOf) {
        this.asOf = asOf;
        this.period = period;
        this.live = !period.to().isBefore(today);
        this.judgedOn = live ? today : period.to();
        this.calendar = calendar;
        this.silentDays = silentDays;
        this.updates = updates;
    }

    @Override
    public LocalDate judgedOn() {
        return judgedOn;
    }

    @Override
    public Instant asOf() {
        return asOf;
    }

    ReportingPeriod period() {
        return period;
    }

    @Override
    public String table(Viewer viewer) {
        return viewer.seesProvince() ? ofProvince() : of("t.lead_unit_id = any(:units)");
    }

    @Override
    public String exceptions(Viewer viewer) {
        return of((viewer.seesProvince() ? "t.province_id = :province" : "t.lead_unit_id = any(:units)") + EXCEPTIONAL);
    }

    /** The common table {@code judged} of everything in a province, for the program itself. */
    String ofProvince() {
        return of("t.province_id = :province");
    }

    private String of(String scope) {
        return TASKS.formatted(HANDED_IN_BY_THEN, updates.owed(), updates.updated(), scope);
    }

    @Override
    public StatementSpec bind(StatementSpec statement, Viewer viewer) {
        return viewer.seesProvince()
                ? bindProvince(statement, viewer.province())
                : bindDates(statement).param("units", viewer.units().toArray(Long[]::new));
    }

    StatementSpec bindProvince(StatementSpec statement, long province) {
        return bindDates(statement).param("province", province);
    }

    private StatementSpec bindDates(StatementSpec statement) {
        List<LocalDate> daysOff = daysOff();
        return statement
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
                                .toArray(String[]::new))
                .param("silentDays", silentDays);
    }

    /** Days off on which a first due date may have fallen; on time by the first due date counts its next working day. */
    private List<LocalDate> daysOff() {
        return judgedOn.minusYears(YEARS_OF_DUE_DATES)
                .datesUntil(judgedOn.plusDays(1))
                .filter(day -> !calendar.isWorkingDay(day))
                .toList();
    }
}
