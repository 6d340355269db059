package vn.dondoc.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.People;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.text.ClassificationStamp;

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
                   coalesce(b.full_name, c.username) as created_by, o.created_at, o.version
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
        check(opinion);
        Opinion entered = entered(session, opinion.entryKey()).orElse(null);
        if (entered != null) {
            return entered;
        }
        if (session.stage() == Stage.MEETING) {
            stages.meetingStarted(session, by);
        }
        Opinion added = get(insert(session, opinion, by));
        history.record(session, by.actor(), "OpinionAdded", Map.of("speaker", speaker(added)));
        return added;
    }

    /**
     * Corrects an opinion until the conclusion is submitted; what it said before is kept.
     *
     * @param version the version that was edited; null to correct whatever is there
     * @throws Stale if somebody else corrected it first
     */
    public Opinion change(String code, long id, NewOpinion opinion, @Nullable Long version, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        Opinion before = changeable(session, id, version);
        check(opinion);
        keep(before, by);
        Long person = person(session, opinion);
        jdbc.sql("""
                        update opinion set speaker_id = :person, speaker_name = :name, speaker_role = :role,
                               speaker_unknown = :unknown, text = :text, version = version + 1 where id = :id""")
                .param("person", person)
                .param("name", person == null ? opinion.speaker() : null)
                .param("role", role(session, opinion, person))
                .param("unknown", opinion.speaker() == null)
                .param("text", opinion.text())
                .param("id", id)
                .update();
        Opinion changed = get(id);
        history.record(session, by.actor(), "OpinionChanged", Map.of("speaker", speaker(changed)));
        return changed;
    }

    /** Takes an opinion out until the conclusion is submitted; its words stay in the history of the table. */
    public void remove(String code, long id, @Nullable Long version, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        Opinion before = changeable(session, id, version);
        keep(before, by);
        jdbc.sql("update opinion set removed_at = ?, removed_by = ?, version = version + 1 where id = ?")
                .params(Timestamp.from(clock.instant()), by.accountId(), id)
                .update();
        history.record(session, by.actor(), "OpinionRemoved", Map.of("speaker", speaker(before)));
    }

    @Transactional(readOnly = true)
    public Optional<Opinion> find(long sessionId, long id) {
        return jdbc.sql(SELECT + "where o.id = ? and o.session_id = ? and o.removed_at is null")
                .params(id, sessionId)
                .query(Opinion.class)
                .optional();
    }

    /** The account names or numbers of who has spoken, the last speaker first. */
    @Transactional(readOnly = true)
    public List<String> lastSpeakers(long sessionId) {
        return of(sessionId).stream()
                .sorted(Comparator.comparingInt(Opinion::ordinal).reversed())
                .flatMap(opinion -> Stream.ofNullable(opinion.speaker()))
                .distinct()
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Opinion> of(long sessionId) {
        return jdbc.sql(SELECT + "where o.session_id = ? and o.removed_at is null order by o.ordinal")
                .param(sessionId)
                .query(Opinion.class)
                .list();
    }

    private static void check(NewOpinion opinion) {
        new Checks()
                .text(opinion.text(), "text", LONGEST_TEXT)
                .that(!ClassificationStamp.stands(opinion.text()), "text", "classifiedText")
                .atMost(opinion.speaker(), "speaker", LONGEST_NAME)
                .atMost(opinion.role(), "role", LONGEST_NAME)
                .atMost(opinion.entryKey(), "entryKey", 100)
                .orThrow();
    }

    private Optional<Opinion> entered(WorkingSession session, @Nullable String key) {
        return key == null
                ? Optional.empty()
                : jdbc.sql(SELECT + "where o.session_id = ? and o.entry_key = ?")
                        .params(session.id(), key)
                        .query(Opinion.class)
                        .optional();
    }

    private Opinion changeable(WorkingSession session, long id, @Nullable Long version) {
        if (!isChangeable(session)) {
            throw new Refused("session.opinionsFixed");
        }
        Opinion before = find(session.id(), id).orElseThrow(() -> new NotFound(session.code() + "/" + id));
        if (version != null && version != before.version()) {
            throw new Stale(version, before.version());
        }
        return before;
    }

    /** From the meeting until the conclusion is submitted. */
    public static boolean isChangeable(WorkingSession session) {
        return session.stage() == Stage.MEETING || session.stage() == Stage.DRAFTING;
    }

    private void keep(Opinion before, Viewer by) {
        jdbc.sql("""
                        insert into opinion_revision (opinion_id, version, speaker_id, speaker_name, text, replaced_by, replaced_at)
                        select id, version, speaker_id, speaker_name, text, :by, :at from opinion where id = :id""")
                .param("by", by.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .param("id", before.id())
                .update();
    }

    private static String speaker(Opinion opinion) {
        return Objects.requireNonNullElse(opinion.speakerName(), "");
    }

    private @Nullable Long person(WorkingSession session, NewOpinion opinion) {
        String speaker = opinion.speaker();
        return speaker == null
                ? null
                : officials.find(speaker, session.provinceId()).orElse(null);
    }

    private Opinion get(long id) {
        return jdbc.sql(SELECT + "where o.id = ?")
                .param(id)
                .query(Opinion.class)
                .single();
    }

    private long insert(WorkingSession session, NewOpinion opinion, Viewer by) {
        String speaker = opinion.speaker();
        Long person = person(session, opinion);
        return jdbc.sql("""
                        insert into opinion (session_id, ordinal, speaker_id, speaker_name, speaker_role, speaker_unknown,
                                             text, entry_key, created_by, created_at)
                        select :session, coalesce(max(ordinal), 0) + 1, :person, :name, :role, :unknown, :text, :entryKey, :by, :at
                        from opinion where session_id = :session
                        returning id""")
                .param("session", session.id())
                .param("person", person)
                .param("name", person == null ? speaker : null)
                .param("role", role(session, opinion, person))
                .param("unknown", speaker == null)
                .param("text", opinion.text())
                .param("entryKey", opinion.entryKey())
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
