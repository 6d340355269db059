package vn.dondoc.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.session.Opinions;
import vn.dondoc.session.SessionView;

/** Who may speak at a session: who spoke last comes first, then chairs, who reports, and who takes part. */
@Service
@Transactional(readOnly = true)
public class Speakers {

    private static final String ACCOUNT =
            "coalesce((select a.username from account a where a.person_id = p.id order by a.id limit 1), p.id::text)";
    private static final String TITLES = """
            coalesce((select string_agg(t.title, ', ' order by t.ordinal) from position t
                       where t.person_id = p.id and :day between t.valid_from and coalesce(t.valid_to, 'infinity')), '')""";

    private final JdbcClient jdbc;
    private final Opinions opinions;
    private final Clock clock;

    Speakers(JdbcClient jdbc, Opinions opinions, Clock clock) {
        this.jdbc = jdbc;
        this.opinions = opinions;
        this.clock = clock;
    }

    public List<Speaker> of(SessionView session) {
        List<String> last = opinions.lastSpeakers(session.id());
        List<Speaker> expected = jdbc.sql("""
                        with expected (person_id, place) as (
                            select c.person_id, c.ordinal from session_chair c where c.session_id = :session
                            union all select s.reporter_id, 100 from working_session s where s.id = :session and s.reporter_id is not null
                            union all select t.person_id, 200 + t.ordinal from session_participant t
                                       where t.session_id = :session and t.person_id is not null
                            union all select o.speaker_id, 250 from opinion o where o.session_id = :session and o.speaker_id is not null
                            union all select h.person_id, 150 from position h join working_session s on s.reporting_unit_id = h.unit_id
                                       where s.id = :session and h.head and :day between h.valid_from and coalesce(h.valid_to, 'infinity')
                            union all select h.person_id, 300 + t.ordinal from session_participant t
                                        join position h on h.head and :day between h.valid_from and coalesce(h.valid_to, 'infinity')
                                         and (h.unit_id = t.unit_id
                                              or t.group_id in (select m.group_id from unit_group_member m where m.unit_id = h.unit_id)
                                              or t.group_id in (select g.id from unit_group g join unit u on u.kind = g.member_kind
                                                                 where u.id = h.unit_id and u.province_id = g.province_id))
                                       where t.session_id = :session)
                        select """ + " " + ACCOUNT + " as value, p.full_name as name, " + TITLES + """
                         as title from expected e join person p on p.id = e.person_id
                        where p.active group by p.id order by min(e.place), p.full_name""")
                .param("session", session.id())
                .param("day", day(session))
                .query(Speaker.class)
                .list();
        return expected.stream()
                .sorted(Comparator.comparingInt(speaker -> place(last, speaker.value())))
                .toList();
    }

    /** Everybody of the province, for finding who was not expected. */
    public List<Speaker> others(SessionView session) {
        return jdbc.sql(
                        "select " + ACCOUNT + " as value, p.full_name as name, " + TITLES
                                + " as title from person p where p.province_id = :province and p.active order by p.full_name limit 500")
                .param("province", session.provinceId())
                .param("day", day(session))
                .query(Speaker.class)
                .list();
    }

    /** The official of that name, if there is just one; otherwise the name as it was typed. */
    public @Nullable String named(@Nullable String typed, SessionView session) {
        if (typed == null) {
            return null;
        }
        List<String> found = others(session).stream()
                .filter(one -> typed.equals(one.name()) || typed.equals(one.name() + " – " + one.title()))
                .map(Speaker::value)
                .toList();
        return found.size() == 1 ? found.get(0) : typed;
    }

    private LocalDate day(SessionView session) {
        return Objects.requireNonNullElseGet(session.date(), () -> LocalDate.now(clock));
    }

    private static int place(List<String> last, String speaker) {
        int place = last.indexOf(speaker);
        return place < 0 ? last.size() : place;
    }
}
