package vn.dondoc.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.People;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Refused;

/** What was said at a session, in its order, with the speakers; entered by the organizer. */
@Service
@Transactional
public class Opinions {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final String SELECT = """
            select o.id, o.ordinal,
                   coalesce((select a.username from account a where a.person_id = o.speaker_id order by a.id limit 1),
                            o.speaker_id::text) as speaker,
                   coalesce(p.full_name, o.speaker_name) as speaker_name, o.speaker_role, o.speaker_unknown, o.text,
                   coalesce(b.full_name, c.username) as created_by, o.created_at
            from opinion o join account c on c.id = o.created_by
                 left join person p on p.id = o.speaker_id left join person b on b.id = c.person_id
            """;

    private final JdbcClient jdbc;
    private final SessionAccess access;
    private final SessionStages stages;
    private final SessionHistory history;
    private final Officials officials;
    private final People people;
    private final Clock clock;

    Opinions(
            JdbcClient jdbc,
            SessionAccess access,
            SessionStages stages,
            SessionHistory history,
            Officials officials,
            People people,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.stages = stages;
        this.history = history;
        this.officials = officials;
        this.people = people;
        this.clock = clock;
    }

    /** Adds an opinion at the end; possible from the meeting until the notice is issued. */
    public Opinion add(String code, NewOpinion opinion, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        requireHeld(session);
        new Checks()
                .text(opinion.text(), "text", LONGEST_TEXT)
                .atMost(opinion.speaker(), "speaker", LONGEST_NAME)
                .atMost(opinion.role(), "role", LONGEST_NAME)
                .orThrow();
        if (session.stage() == Stage.MEETING) {
            stages.meetingStarted(session, by);
        }
        Opinion added = get(insert(session, opinion, by));
        String speaker = Objects.requireNonNullElse(added.speakerName(), "");
        history.record(session, by.actor(), "OpinionAdded", Map.of("speaker", speaker));
        return added;
    }

    @Transactional(readOnly = true)
    public List<Opinion> of(long sessionId) {
        return jdbc.sql(SELECT + "where o.session_id = ? order by o.ordinal")
                .param(sessionId)
                .query(Opinion.class)
                .list();
    }

    private Opinion get(long id) {
        return jdbc.sql(SELECT + "where o.id = ?")
                .param(id)
                .query(Opinion.class)
                .single();
    }

    private long insert(WorkingSession session, NewOpinion opinion, Viewer by) {
        String speaker = opinion.speaker();
        Long person = speaker == null
                ? null
                : officials.find(speaker, session.provinceId()).orElse(null);
        return jdbc.sql("""
                        insert into opinion (session_id, ordinal, speaker_id, speaker_name, speaker_role, speaker_unknown,
                                             text, created_by, created_at)
                        select :session, coalesce(max(ordinal), 0) + 1, :person, :name, :role, :unknown, :text, :by, :at
                        from opinion where session_id = :session
                        returning id""")
                .param("session", session.id())
                .param("person", person)
                .param("name", person == null ? speaker : null)
                .param("role", role(session, opinion, person))
                .param("unknown", speaker == null)
                .param("text", opinion.text())
                .param("by", by.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    private @Nullable String role(WorkingSession session, NewOpinion opinion, @Nullable Long person) {
        if (opinion.role() != null || person == null) {
            return opinion.role();
        }
        LocalDate day = Objects.requireNonNullElse(session.schedule().heldOn(), LocalDate.now(clock));
        return people.titles(person, day);
    }

    private static void requireHeld(WorkingSession session) {
        boolean held =
                !session.stage().isBefore(Stage.MEETING) && session.stage().isBefore(Stage.FOLLOW_UP);
        if (!held) {
            throw new Refused("session.opinionsClosed");
        }
    }
}
