package vn.dondoc.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.session.EntryClock.Measure;

/**
 * Reads how long notices take, from the working days as they are known now. It is the session's first notice that is
 * timed, with the tasks that it made; what a correction adds changes nothing of it. Classified sessions have no clock.
 */
@Component
@EnableConfigurationProperties(EntryClockPolicy.class)
@Transactional(readOnly = true)
public class EntryClocks {

    private static final String SELECT = """
            select s.code, s.title, s.held_on, s.stage, n.issued_on, n.issued_at,
                   coalesce(c.urgency, 'NORMAL') <> 'NORMAL' as urgent, w.tasks, w.units
              from working_session s left join conclusion c on c.session_id = s.id
                   left join lateral (select issued_on, issued_at from conclusion_notice where session_id = s.id
                                       order by issued_at limit 1) n on true
                   left join conclusion_notice x on x.session_id = s.id and x.revision = 2
                   cross join lateral (select count(*) as tasks, count(distinct t.lead_unit_id) as units from task t
                                        where t.session_id = s.id and coalesce(t.occurrence, 1) = 1
                                          and t.issued_at < coalesce(x.issued_at, 'infinity')) w
             where s.classification = 'NORMAL' and s.held_on is not null and s.stage <> 'CANCELLED'
            """;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final EntryClockPolicy policy;
    private final Clock clock;

    EntryClocks(JdbcClient jdbc, WorkingCalendar calendar, EntryClockPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.policy = policy;
        this.clock = clock;
    }

    private record Row(
            String code,
            String title,
            LocalDate heldOn,
            Stage stage,
            @Nullable LocalDate issuedOn,
            @Nullable Instant issuedAt,
            boolean urgent,
            int tasks,
            int units) {}

    /** A session with its clock. */
    public record Timed(String code, String title, Stage stage, EntryClock clock) {}

    public EntryClock of(String code) {
        return of(List.of(code)).getOrDefault(code, EntryClock.NONE);
    }

    /** The clocks of these sessions by code; of a session without one there is no entry. */
    public Map<String, EntryClock> of(Collection<String> codes) {
        Map<String, EntryClock> clocks = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            timed(jdbc.sql(SELECT + " and s.code in (:codes)").param("codes", codes))
                    .forEach(one -> clocks.put(one.code(), one.clock()));
        }
        return clocks;
    }

    /** The clocks of the viewer's province that run, the latest first. */
    public List<Timed> running(Viewer viewer) {
        return timed(jdbc.sql(SELECT + """
                         and s.province_id = :province and s.stage in ('MEETING', 'DRAFTING', 'APPROVAL', 'ISSUANCE')
                         and s.held_on <= :today order by s.held_on, s.id""").param("province", viewer.province()).param("today", today()));
    }

    /** The clocks of the viewer's province whose notices were issued in the year, in their order. */
    public List<Timed> issued(int year, Viewer viewer) {
        return timed(jdbc.sql(SELECT + """
                         and s.province_id = :province and n.issued_on between :from and :to order by n.issued_on, s.id""")
                .param("province", viewer.province())
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31)));
    }

    /** The clocks of a province whose tasks came into the inboxes between these days, in their order. */
    public List<Timed> entered(long province, LocalDate from, LocalDate to) {
        return timed(jdbc.sql(SELECT + """
                         and s.province_id = :province and n.issued_at >= :begins and n.issued_at < :ends
                         order by n.issued_at, s.id""")
                .param("province", province)
                .param("begins", startOf(from))
                .param("ends", startOf(to.plusDays(1))));
    }

    /** The clocks of a province that ran at the end of that day, whatever was issued after it, in the order of the meetings. */
    public List<Timed> unissued(long province, LocalDate on) {
        WorkingDays days = calendar.current();
        return jdbc
                .sql(SELECT + """
                         and s.province_id = :province and s.stage not in ('REPORT', 'REPORT_CHECK') and s.held_on <= :on
                         and (n.issued_at is null or n.issued_at >= :ends) order by s.held_on, s.id""")
                .param("province", province)
                .param("on", on)
                .param("ends", startOf(on.plusDays(1)))
                .query(Row.class)
                .stream()
                .map(row -> new Timed(
                        row.code(),
                        row.title(),
                        row.stage(),
                        new EntryClock(Measure.of(row.heldOn(), policy.noticeWorkingDays(), null, on, days), null)))
                .toList();
    }

    private Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    /** The first day of a meeting whose notice is not late today. */
    LocalDate firstDayInTime() {
        WorkingDays days = calendar.current();
        LocalDate day = today();
        while (!days.expiryOf(days.plus(day.minusDays(1), policy.noticeWorkingDays()))
                .isBefore(today())) {
            day = day.minusDays(1);
        }
        return day;
    }

    LocalDate today() {
        return day(clock.instant());
    }

    private List<Timed> timed(JdbcClient.StatementSpec rows) {
        WorkingDays days = calendar.current();
        LocalDate today = today();
        return rows.query(Row.class).list().stream()
                .map(row -> new Timed(row.code(), row.title(), row.stage(), clock(row, today, days)))
                .toList();
    }

    private EntryClock clock(Row row, LocalDate today, WorkingDays days) {
        boolean runs = !row.stage().isBefore(Stage.MEETING) && !row.heldOn().isAfter(today);
        Measure notice = row.issuedOn() == null && !runs
                ? null
                : Measure.of(row.heldOn(), policy.noticeWorkingDays(), row.issuedOn(), today, days);
        if (row.issuedOn() == null || row.issuedAt() == null) {
            return new EntryClock(notice, null);
        }
        int allowed = policy.entryDays(row.urgent(), row.units(), row.tasks());
        return new EntryClock(notice, Measure.of(row.issuedOn(), allowed, day(row.issuedAt()), today, days));
    }

    private LocalDate day(Instant instant) {
        ZoneId zone = clock.getZone();
        return LocalDate.ofInstant(instant, zone);
    }
}
