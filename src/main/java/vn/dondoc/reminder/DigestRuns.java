package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Zones;

/** What became of the digests of the last days, for who runs the installation. */
@Repository
@Transactional(readOnly = true)
public class DigestRuns {

    private static final int DAYS = 30;
    private static final int MOST_FAILURES = 50;

    private final JdbcClient jdbc;
    private final BaseAddress base;
    private final Clock clock;

    DigestRuns(JdbcClient jdbc, BaseAddress base, Clock clock) {
        this.jdbc = jdbc;
        this.base = base;
        this.clock = clock;
    }

    /**
     * A day's digests.
     *
     * @param people whose digest was looked at
     * @param told who had something to be told
     * @param lines what they were told, altogether
     * @param open whose digest has not been written, or not yet
     * @param lettersSent which the mail server took
     */
    public record Day(
            LocalDate day,
            int people,
            int told,
            int lines,
            int open,
            int letters,
            int lettersSent,
            int lettersFailed,
            int texts,
            int textsSent,
            int textsFailed) {}

    /**
     * Something that did not reach its person.
     *
     * @param way {@code DIGEST}, {@code MAIL}, {@code SMS} or {@code ZALO}
     */
    public record Failure(
            LocalDate day,
            String way,
            String person,
            String state,
            int attempts,
            @Nullable String error) {}

    /** The last days, the newest first. */
    public List<Day> days() {
        return jdbc.sql("""
                        with letter as (
                            select cast(split_part(about, '/', 1) as date) as day, count(*) as all_of_them,
                                   count(*) filter (where state = 'SENT') as sent, count(*) filter (where state = 'FAILED') as failed
                              from outgoing_mail where purpose = 'DIGEST' and created_at >= cast(:since as date) group by 1),
                        note as (
                            select cast(split_part(about, '/', 2) as date) as day, count(*) as all_of_them,
                                   count(*) filter (where state = 'SENT') as sent,
                                   count(*) filter (where state in ('FAILED', 'UNCERTAIN')) as failed
                              from outgoing_text where about like 'DIGEST/%' and created_at >= cast(:since as date) group by 1),
                        run as (
                            select day, count(*) as people, count(*) filter (where lines > 0) as told, sum(lines) as lines,
                                   count(*) filter (where done_at is null) as open
                              from digest_day where day >= :since group by day)
                        select r.day, r.people, r.told, r.lines, r.open,
                               coalesce(l.all_of_them, 0) as letters, coalesce(l.sent, 0) as letters_sent,
                               coalesce(l.failed, 0) as letters_failed, coalesce(n.all_of_them, 0) as texts,
                               coalesce(n.sent, 0) as texts_sent, coalesce(n.failed, 0) as texts_failed
                          from run r left join letter l on l.day = r.day left join note n on n.day = r.day
                         order by r.day desc""").param("since", since()).query(Day.class).list();
    }

    /** What failed or is being tried again in these days, the newest first. */
    public List<Failure> failures() {
        return jdbc.sql("""
                        select d.day, 'DIGEST' as way, p.full_name as person,
                               case when d.attempts >= 5 then 'FAILED' else 'QUEUED' end as state, d.attempts, d.last_error as error
                          from digest_day d join person p on p.id = d.person_id
                         where d.day >= :since and d.done_at is null and d.attempts > 0
                        union all
                        select cast(split_part(m.about, '/', 1) as date), 'MAIL', coalesce(m.name, m.address), m.state, m.attempts,
                               m.last_error
                          from outgoing_mail m
                         where m.purpose = 'DIGEST' and m.created_at >= cast(:since as date)
                           and (m.state = 'FAILED' or m.state = 'QUEUED' and m.attempts > 0)
                        union all
                        select cast(split_part(t.about, '/', 2) as date), t.channel, p.full_name, t.state, t.attempts, t.last_error
                          from outgoing_text t join person p on p.id = t.person_id
                         where t.about like 'DIGEST/%' and t.created_at >= cast(:since as date)
                           and (t.state in ('FAILED', 'UNCERTAIN') or t.state = 'QUEUED' and t.attempts > 0)
                         order by 1 desc, 2, 3 limit :most""")
                .param("since", since())
                .param("most", MOST_FAILURES)
                .query(Failure.class)
                .list();
    }

    /** Whether letters can lead back into the program. */
    public boolean knowsItsAddress() {
        return base.isKnown();
    }

    private LocalDate since() {
        return LocalDate.ofInstant(clock.instant(), Zones.VIETNAM).minusDays(DAYS);
    }
}
