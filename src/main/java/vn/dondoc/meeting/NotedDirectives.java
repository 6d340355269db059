package vn.dondoc.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.Opinion;
import vn.dondoc.session.Opinions;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionHistory;
import vn.dondoc.session.WorkingSession;

/** Marks opinions, or sentences of them, as directives; they become the first draft of the conclusion. */
@Service
@Transactional
public class NotedDirectives {

    private static final int LONGEST = 20_000;

    private final JdbcClient jdbc;
    private final SessionAccess access;
    private final SessionHistory history;
    private final Opinions opinions;
    private final Clock clock;

    NotedDirectives(JdbcClient jdbc, SessionAccess access, SessionHistory history, Opinions opinions, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.history = history;
        this.opinions = opinions;
        this.clock = clock;
    }

    /**
     * Notes that this is a directive; noted again, nothing changes.
     *
     * @param text the sentence, which stands in the opinion; absent, the whole opinion
     */
    public void note(String code, long opinionId, @Nullable String text, Viewer by) {
        WorkingSession session = changeable(code, by);
        Opinion opinion =
                opinions.find(session.id(), opinionId).orElseThrow(() -> new NotFound(code + "/" + opinionId));
        String words = text == null || text.isBlank() ? opinion.text().strip() : text.strip();
        new Checks()
                .atMost(words, "text", LONGEST)
                .that(plain(opinion.text()).contains(plain(words)), "text", "meeting.notInOpinion")
                .orThrow();
        int added = jdbc.sql("""
                        insert into noted_directive (opinion_id, text, created_by, created_at) values (?, ?, ?, ?)
                        on conflict (opinion_id, text) do nothing""")
                .params(opinionId, words, by.accountId(), Timestamp.from(clock.instant()))
                .update();
        if (added > 0) {
            history.record(session, by.actor(), "DirectiveNoted", Map.of());
        }
    }

    /** It is no directive after all. */
    public void drop(String code, long id, Viewer by) {
        WorkingSession session = changeable(code, by);
        jdbc.sql("""
                        delete from noted_directive where id = ?
                           and opinion_id in (select o.id from opinion o where o.session_id = ?) returning text""")
                .params(id, session.id())
                .query(String.class)
                .optional()
                .ifPresent(
                        text -> history.record(session, by.actor(), "NotedDirectiveDropped", Map.of("reason", text)));
    }

    /** In the order in which they were said. */
    @Transactional(readOnly = true)
    public List<NotedDirective> of(long sessionId) {
        return jdbc.sql("""
                        select d.id, d.opinion_id, d.text,
                               coalesce((select a.username from account a where a.person_id = p.id order by a.id limit 1), p.id::text) as issuer,
                               coalesce(p.full_name, o.speaker_name) as issuer_name
                        from noted_directive d join opinion o on o.id = d.opinion_id left join person p on p.id = o.speaker_id
                        where o.session_id = ? and o.removed_at is null
                        order by o.ordinal, position(d.text in o.text), d.id""").param(sessionId).query(NotedDirective.class).list();
    }

    /** Changes with everything that is said, corrected, removed or marked. */
    @Transactional(readOnly = true)
    public String stamp(long sessionId) {
        return jdbc.sql("""
                        select md5(coalesce((select string_agg(o.id || ':' || o.version, ',' order by o.id) from opinion o
                                              where o.session_id = :session), '')
                            || '/' || coalesce((select string_agg(d.id::text, ',' order by d.id) from noted_directive d
                                                  join opinion o on o.id = d.opinion_id where o.session_id = :session), ''))""").param("session", sessionId).query(String.class).single();
    }

    private WorkingSession changeable(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        if (!Opinions.isChangeable(session)) {
            throw new Refused("session.opinionsFixed");
        }
        return session;
    }

    /** As a selection in a browser gives it, whatever the line breaks. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
