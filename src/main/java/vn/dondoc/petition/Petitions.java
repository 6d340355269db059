package vn.dondoc.petition;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.NewPetition;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionHistory;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;

/** Petitions after the report: raised at the meeting, and answered by the organizer. */
@Service
@Transactional
public class Petitions {

    private final PetitionRows rows;
    private final SessionAccess access;
    private final SessionHistory history;
    private final Units units;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Petitions(
            PetitionRows rows,
            SessionAccess access,
            SessionHistory history,
            Units units,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.history = history;
        this.units = units;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a petition that was raised at the meeting; before that, petitions belong to the report.
     *
     * @return its code
     */
    public String raise(String sessionCode, NewPetition petition, Viewer by) {
        WorkingSession session = access.locked(sessionCode, by);
        access.requireOrganizer(session, by);
        requireHeld(session);
        if (session.stage().isFinal()) {
            throw new Refused("session.alreadyEnded");
        }
        Checks checks = new Checks();
        String code = rows.add(session, petition, "", checks);
        checks.orThrow();
        history.record(session, by.actor(), "PetitionRaised", Map.of("petition", code));
        return code;
    }

    /**
     * Answers a petition, or replaces the answer.
     *
     * @param version the version that was looked at, or null
     * @throws Stale if somebody else answered first
     */
    public void dispose(String code, NewDisposition answer, @Nullable Long version, Viewer by) {
        Place place = place(code);
        WorkingSession session = access.locked(place.sessionCode(), by);
        access.requireOrganizer(session, by);
        requireHeld(session);
        long newest = place(code).version();
        if (version != null && version != newest) {
            throw new Stale(version, newest);
        }
        write(code, answer, session, by);
        Disposition disposition = Objects.requireNonNull(answer.disposition());
        history.record(
                session, by.actor(), "PetitionDisposed", Map.of("petition", code, "disposition", disposition.name()));
        events.publishEvent(new PetitionDisposed(session.id(), code));
    }

    private void write(String code, NewDisposition answer, WorkingSession session, Viewer by) {
        Checks checks = new Checks();
        Long unit = answerUnit(answer.answerUnit(), session, checks);
        Long directive = directive(answer.directive(), session, checks);
        checks.orThrow();
        jdbc.sql("""
                        update petition set disposition = :disposition, disposition_text = :text, answer_unit_id = :unit,
                               answer_due_on = :due, directive_id = :directive, disposed_by = :by, disposed_at = :at,
                               version = version + 1
                        where code = :code""")
                .param(
                        "disposition",
                        Objects.requireNonNull(answer.disposition()).name())
                .param("text", answer.text())
                .param("unit", unit)
                .param("due", answer.dueOn())
                .param("directive", directive)
                .param("by", by.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .param("code", code)
                .update();
    }

    private @Nullable Long answerUnit(@Nullable String name, WorkingSession session, Checks checks) {
        if (name == null) {
            return null;
        }
        Long id = units.byShortName(name)
                .filter(unit -> unit.provinceId() == session.provinceId())
                .map(Unit::id)
                .orElse(null);
        checks.that(id != null, "answerUnit", "session.unknownUnit", name);
        return id;
    }

    private @Nullable Long directive(@Nullable String code, WorkingSession session, Checks checks) {
        if (code == null) {
            return null;
        }
        Long id = jdbc.sql("select id from directive where code = ? and session_id = ?")
                .params(code, session.id())
                .query(Long.class)
                .optional()
                .orElse(null);
        checks.that(id != null, "directive", "petition.unknownDirective", code);
        return id;
    }

    private Place place(String code) {
        return jdbc.sql("select s.code as session_code, k.version from petition k"
                        + " join working_session s on s.id = k.session_id where k.code = ?")
                .param(code)
                .query(Place.class)
                .optional()
                .orElseThrow(() -> new NotFound(code));
    }

    private static void requireHeld(WorkingSession session) {
        if (session.stage().isBefore(Stage.MEETING) || session.stage() == Stage.CANCELLED) {
            throw new Refused("petition.beforeMeeting");
        }
    }

    private record Place(String sessionCode, long version) {}
}
