package vn.dondoc.occurrence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.task.Cycle;

/** The rows of recurring tasks. */
@Repository
class SeriesRows {

    private static final String COLUMNS = """
            select s.id, s.code, s.session_id, s.directive_id, s.lead_unit_id, s.cycle, s.until, s.opened, s.latest_code,
                   s.next_from, s.ended_at, s.end_kind, s.end_reason
              from task_series s\s""";

    /** Recurs, and belongs to no series: neither to its own, nor to one that is opening it, nor to that of a task taken over. */
    private static final String WITHOUT_SERIES = """
            t.due_kind = 'PERIODIC' and t.cycle is not null and t.due_date is not null and t.series_id is null
            and not exists (select 1 from task_series s where s.latest_code = t.code)
            and not exists (select 1 from task o where o.directive_id = t.directive_id and o.id <> t.id and o.series_id is not null
                               and regexp_replace(o.code, '-B\\d+$', '') = regexp_replace(t.code, '-B\\d+$', ''))""";

    private final JdbcClient jdbc;

    SeriesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task that recurs and is the first of its series. */
    record First(
            long id,
            String code,
            long provinceId,
            long sessionId,
            long directiveId,
            long leadUnitId,
            Cycle cycle,
            @Nullable LocalDate until,
            LocalDate issuedOn,
            LocalDate firstDue) {

        Period period() {
            return new Period(firstDue.isBefore(issuedOn) ? firstDue : issuedOn, firstDue);
        }
    }

    Optional<First> first(String code) {
        return firsts("t.code = ? and t.state = 'ISSUED'", List.of(code)).stream()
                .findFirst();
    }

    /** Those older than the series: of what was recalled or replaced nothing recurs any more. */
    List<First> older(long after, int most) {
        return firsts("""
                t.id > ? and t.state not in ('RECALLED', 'SUPERSEDED', 'HANDED_OVER')
                and not exists (select 1 from directive d where d.id = t.directive_id and d.retired_by is not null)
                order by t.id limit ?""", List.of(after, most));
    }

    private List<First> firsts(String which, List<?> parameters) {
        return jdbc.sql("""
                        select t.id, t.code, t.province_id, t.session_id, t.directive_id, t.lead_unit_id, t.cycle, t.until,
                               t.issued_on, coalesce(t.original_due_date, t.due_date) as first_due
                          from task t where\s""" + WITHOUT_SERIES + " and " + which)
                .params(parameters)
                .query(First.class)
                .list();
    }

    void begin(First first, @Nullable LocalDate nextFrom, Instant at) {
        long id = jdbc.sql("""
                        insert into task_series (code, province_id, session_id, directive_id, lead_unit_id, cycle, until, latest_code,
                                                 next_from, begun_at, ended_at, end_kind)
                        values (:code, :province, :session, :directive, :lead, :cycle, :until, :code, :next, :at,
                                case when :next::date is null then :at::timestamptz end, case when :next::date is null then 'UNTIL' end)
                        returning id""")
                .param("code", first.code())
                .param("province", first.provinceId())
                .param("session", first.sessionId())
                .param("directive", first.directiveId())
                .param("lead", first.leadUnitId())
                .param("cycle", first.cycle().name())
                .param("until", first.until())
                .param("next", nextFrom)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
        link(first.code(), id, 1, first.period());
    }

    /** Puts the task into its place in the series. */
    void link(String code, long series, int occurrence, Period period) {
        jdbc.sql("update task set series_id = ?, occurrence = ?, period_from = ?, period_to = ? where code = ?")
                .params(series, occurrence, period.from(), period.to(), code)
                .update();
    }

    /** What was handed over leaves its place in the series to the task that goes on under another unit. */
    void takenOver(String former) {
        jdbc.sql("""
                        select t.series_id as series, t.occurrence, t.period_from as "from", t.period_to as "to", n.code as next
                          from task t join task n on n.id = t.superseded_by
                         where t.code = ? and t.state = 'HANDED_OVER' and t.series_id is not null""").param(former).query(Place.class).optional().ifPresent(place -> {
            jdbc.sql("""
                                    update task set series_id = null, occurrence = null, period_from = null, period_to = null
                                     where code = ?""").param(former).update();
            link(place.next(), place.series(), place.occurrence(), new Period(place.from(), place.to()));
            jdbc.sql("update task_series set latest_code = ? where latest_code = ?")
                    .params(place.next(), former)
                    .update();
        });
    }

    private record Place(long series, int occurrence, LocalDate from, LocalDate to, String next) {}

    Optional<TaskSeries> of(String code) {
        return jdbc.sql(COLUMNS + "where s.code = ?")
                .param(code)
                .query(TaskSeries.class)
                .optional();
    }

    Optional<TaskSeries> ofTask(String task) {
        return jdbc.sql(COLUMNS + "join task t on t.series_id = s.id where t.code = ?")
                .param(task)
                .query(TaskSeries.class)
                .optional();
    }

    /** The series, locked: of two that open or end it at once the second sees what the first did. */
    TaskSeries locked(String code) {
        return jdbc.sql(COLUMNS + "where s.code = ? for update of s")
                .param(code)
                .query(TaskSeries.class)
                .single();
    }

    /** The code of the series that goes on and whose latest task this is. */
    Optional<String> goingOnWith(String task) {
        return jdbc.sql("select code from task_series where latest_code = ? and ended_at is null")
                .param(task)
                .query(String.class)
                .optional();
    }

    /** The codes of the session's series that go on although a corrected notice no longer holds their directive. */
    List<String> ofRetiredDirectives(long sessionId) {
        return jdbc.sql("""
                        select s.code from task_series s join directive d on d.id = s.directive_id
                         where s.session_id = ? and d.retired_by is not null and s.ended_at is null order by s.id""").param(sessionId).query(String.class).list();
    }

    /** Another period is being opened; said before its task is issued, which is known by it as one of this series. */
    void opening(TaskSeries series, int occurrence, String code, long lead) {
        jdbc.sql("update task_series set opened = ?, latest_code = ?, lead_unit_id = ? where id = ?")
                .params(occurrence, code, lead, series.id())
                .update();
    }

    void next(TaskSeries series, LocalDate from) {
        jdbc.sql("update task_series set next_from = ? where id = ?")
                .params(from, series.id())
                .update();
    }

    void end(TaskSeries series, TaskSeries.Ending kind, @Nullable Long by, @Nullable String reason, Instant at) {
        jdbc.sql("""
                        update task_series set next_from = null, ended_at = ?, ended_by = ?, end_kind = ?, end_reason = ?
                         where id = ?""")
                .params(Arrays.asList(Timestamp.from(at), by, kind.name(), reason, series.id()))
                .update();
    }
}
