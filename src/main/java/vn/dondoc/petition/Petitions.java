package vn.dondoc.petition;

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
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.NewPetition;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionHistory;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;

/**
 * Petitions after the report: raised at the meeting, decided on by the organizer, answered by the unit to which they
 * were referred. Each command locks the session first, so that of two at once the second sees the first.
 */
@Service
@Transactional
public class Petitions {

    private final PetitionRows rows;
    private final PetitionReading reading;
    private final DispositionWriting writing;
    private final PetitionTasks tasks;
    private final PetitionFlow flow;
    private final PetitionHistory history;
    private final SessionAccess access;
    private final SessionHistory sessionHistory;
    private final JdbcClient jdbc;
    private final Clock clock;

    Petitions(
            PetitionRows rows,
            PetitionReading reading,
            DispositionWriting writing,
            PetitionTasks tasks,
            PetitionFlow flow,
            PetitionHistory history,
            SessionAccess access,
            SessionHistory sessionHistory,
            JdbcClient jdbc,
            Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.writing = writing;
        this.tasks = tasks;
        this.flow = flow;
        this.history = history;
        this.access = access;
        this.sessionHistory = sessionHistory;
        this.jdbc = jdbc;
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
        sessionHistory.record(session, by.actor(), "PetitionRaised", Map.of("petition", code));
        history.record(session.provinceId(), code, by.actor(), "PetitionRaised", Map.of());
        flow.start(code);
        return code;
    }

    /**
     * Decides on a petition, or otherwise than before while it has not ended. Accepted, it waits for its tasks; referred,
     * for its answer; pending, for its day; refused, it has ended.
     *
     * @param version the version that was looked at, or null
     * @throws Stale if somebody else decided first
     */
    public void dispose(String code, NewDisposition decision, @Nullable Long version, Viewer by) {
        WorkingSession session = access.locked(place(code).sessionCode(), by);
        access.requireOrganizer(session, by);
        requireHeld(session);
        Place place = requireOpen(code, version);
        Disposition disposition = Objects.requireNonNull(decision.disposition());
        Map<String, String> detail = writing.write(code, decision, session, by);
        PetitionTasks.Standing standing = tasks.of(code);
        if (disposition == Disposition.ACCEPTED && standing.lost()) {
            throw new Invalid("directive", "petition.tasksRecalled");
        }
        sessionHistory.record(
                session, by.actor(), "PetitionDisposed", Map.of("petition", code, "disposition", disposition.name()));
        history.record(session.provinceId(), code, by.actor(), "PetitionDisposed", detail);
        flow.decided(code, disposition, by.username());
        if (disposition == Disposition.REFUSED) {
            flow.end(code, place.sessionId());
        } else if (disposition == Disposition.ACCEPTED && standing.over()) {
            tasks.conclude(standing, session.id(), session.provinceId(), by.actor());
        }
    }

    /**
     * Answers a petition that was referred: the unit that owes it, or the organizer in its stead (giao thay).
     *
     * @param version the version that was looked at, or null
     * @throws Stale if somebody else answered first, or decided otherwise
     */
    public void answer(String code, NewAnswer answer, @Nullable Long version, Viewer by) {
        Petition seen = reading.byCode(code, by);
        if (!seen.answeredBy(by)) {
            throw new NotAllowed("petition.answererOnly");
        }
        lock(seen.sessionId());
        Place place = requireOpen(code, version);
        if (!place.waitsForAnswerOf(seen.answerUnitId())) {
            throw new Refused("petition.notReferred");
        }
        LocalDate date = Objects.requireNonNullElse(answer.date(), today());
        new Checks()
                .that(!date.isAfter(today()), "date", "petition.answerInFuture")
                .orThrow();
        writing.write(code, answer, date, by);
        history.record(place.provinceId(), code, by.actor(), "PetitionAnswered", detail(answer, date));
        flow.answered(code, by.username());
        flow.end(code, place.sessionId());
    }

    /** The asking unit takes note of what became of its petition. */
    public void takeNote(String code, Viewer by) {
        Petition petition = reading.byCode(code, by);
        if (!petition.askedBy(by)) {
            throw new NotAllowed("petition.askerOnly");
        }
        if (petition.state() != PetitionState.ENDED) {
            throw new Refused("petition.notEnded");
        }
        int noted = jdbc.sql("update petition set seen_at = ? where code = ? and seen_at is null")
                .params(Timestamp.from(clock.instant()), code)
                .update();
        if (noted > 0) {
            history.record(place(code).provinceId(), code, by.actor(), "PetitionNoted", Map.of());
        }
    }

    /**
     * The notice of the session was issued: what nobody decided on and a directive answers was accepted by that, without
     * anybody writing it a second time.
     */
    void ordered(WorkingSession session, Viewer by) {
        accept("exists (select 1 from directive d where d.petition_id = k.id)", session, by);
    }

    /** A correction of the notice was issued: the same for the directives that it added, which have tasks by now. */
    void orderedAnew(WorkingSession session, Viewer by) {
        accept("""
                exists (select 1 from directive d join task t on t.directive_id = d.id
                         where d.petition_id = k.id and d.retired_by is null
                           and t.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER'))""", session, by);
    }

    private void accept(String answered, WorkingSession session, Viewer by) {
        List<String> codes = jdbc.sql(
                        "select k.code from petition k where k.session_id = ? and k.state = 'UNDECIDED' and " + answered
                                + " order by k.ordinal")
                .param(session.id())
                .query(String.class)
                .list();
        codes.forEach(code -> {
            Map<String, String> detail = writing.write(code, NewDisposition.ACCEPTED, session, by);
            history.record(session.provinceId(), code, by.actor(), "PetitionDisposed", detail);
            flow.decided(code, Disposition.ACCEPTED, by.username());
        });
    }

    /** The session was cancelled, and its petitions with it. */
    void withdraw(WorkingSession session, Viewer by) {
        List<String> open = jdbc.sql(
                        "select code from petition where session_id = ? and in_process and ended_at is null order by id")
                .param(session.id())
                .query(String.class)
                .list();
        open.forEach(code -> {
            history.record(session.provinceId(), code, by.actor(), "PetitionWithdrawn", Map.of());
            flow.withdrawn(code, by.username());
            flow.end(code, session.id());
        });
    }

    private Place requireOpen(String code, @Nullable Long version) {
        Place place = place(code);
        if (version != null && version != place.version()) {
            throw new Stale(version, place.version());
        }
        if (place.ended()) {
            throw new Refused("petition.ended");
        }
        return place;
    }

    private void lock(long sessionId) {
        jdbc.sql("select id from working_session where id = ? for update")
                .param(sessionId)
                .query(Long.class)
                .single();
    }

    private Place place(String code) {
        return rows.place(code);
    }

    private static Map<String, String> detail(NewAnswer answer, LocalDate date) {
        String number = answer.number();
        String text = String.valueOf(answer.text());
        return number == null
                ? Map.of("text", text, "date", date.toString())
                : Map.of("text", text, "number", number, "date", date.toString());
    }

    private static void requireHeld(WorkingSession session) {
        if (session.stage().isBefore(Stage.MEETING) || session.stage() == Stage.CANCELLED) {
            throw new Refused("petition.beforeMeeting");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
