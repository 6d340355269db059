package vn.dondoc.session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;

/** Finds what a unit reported last before a session: at the session linked as previous, else at its latest one. */
@Component
public class LastReports {

    private final JdbcClient jdbc;
    private final Reports reports;

    LastReports(JdbcClient jdbc, Reports reports) {
        this.jdbc = jdbc;
        this.reports = reports;
    }

    private record Found(
            long id,
            String code,
            String title,
            @org.jspecify.annotations.Nullable String periodLabel,
            @org.jspecify.annotations.Nullable LocalDate periodFrom,
            @org.jspecify.annotations.Nullable LocalDate periodTo,
            @org.jspecify.annotations.Nullable PeriodCalendar periodCalendar) {}

    /** Of the sessions that the viewer may see. */
    public Optional<LastReport> before(long sessionId, Viewer viewer) {
        return before(sessionId, viewer.province(), viewer.seesProvince(), viewer.units());
    }

    /** Of the sessions that the reporting unit sees. */
    Optional<LastReport> beforeForUnit(long sessionId, long province, long reportingUnit) {
        return before(sessionId, province, false, Set.of(reportingUnit));
    }

    private Optional<LastReport> before(long sessionId, long province, boolean seesProvince, Collection<Long> units) {
        return jdbc.sql("""
                        select s.id, s.code, s.title, s.period_label, s.period_from, s.period_to, s.period_calendar
                        from working_session me
                             join working_session s on s.id <> me.id and s.province_id = me.province_id
                             join department_report r on r.session_id = s.id
                             left join department_report mine on mine.session_id = me.id
                        where me.id = :session
                          and (s.id = me.previous_session_id
                               or s.reporting_unit_id = me.reporting_unit_id and r.state = 'ACCEPTED'
                                  and s.stage <> 'CANCELLED'
                                  and r.accepted_at < coalesce(mine.accepted_at, 'infinity'))
                          and """ + SessionAccess.VISIBLE + """

                        order by coalesce(s.id = me.previous_session_id, false) desc, r.accepted_at desc nulls last
                        limit 1""")
                .param("session", sessionId)
                .param("province", province)
                .param("seesProvince", seesProvince)
                .param("units", units.isEmpty() ? Set.of(-1L) : units)
                .query(Found.class)
                .optional()
                .map(this::read);
    }

    private LastReport read(Found found) {
        Period period = new Period(found.periodLabel(), found.periodFrom(), found.periodTo(), found.periodCalendar());
        return new LastReport(
                found.code(),
                found.title(),
                period,
                reports.findById(found.id())
                        .map(report -> report.content().indicators())
                        .orElseThrow());
    }
}
