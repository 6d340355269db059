package vn.dondoc.session;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.engine.Processes;
import vn.dondoc.rule.Refused;

/**
 * Moves a session from stage to stage: the aggregate, its process and its history together, in the transaction of the
 * command that caused it. The reports and the conclusion call it; nobody else sets a stage.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SessionStages {

    static final String PROCESS = "WorkingSession";

    private final Sessions sessions;
    private final Processes processes;
    private final SessionHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionStages(
            Sessions sessions,
            Processes processes,
            SessionHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.processes = processes;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    public void scheduled(WorkingSession session, Viewer by) {
        history.record(session, by.actor(), "SessionScheduled", Map.of());
        processes.start(PROCESS, session.code());
    }

    /** A meeting that is under way already and for which nobody reports. */
    void begun(WorkingSession session, Viewer by) {
        history.record(session, by.actor(), "SessionScheduled", Map.of());
        processes.startAllAt(PROCESS, List.of(session.code()), String.valueOf(Stage.MEETING.step()));
        meetingStarted(session, by);
    }

    public void reportSubmitted(WorkingSession session, Viewer by) {
        move(session, Stage.REPORT, Stage.REPORT_CHECK, by, "ReportSubmitted", Map.of(), Map.of());
    }

    public void reportAccepted(WorkingSession session, Viewer by) {
        move(
                session,
                Stage.REPORT_CHECK,
                Stage.MEETING,
                by,
                "ReportAccepted",
                Map.of(),
                Map.of("reportAccepted", true));
    }

    public void reportReturned(WorkingSession session, String reason, Viewer by) {
        move(
                session,
                Stage.REPORT_CHECK,
                Stage.REPORT,
                by,
                "ReportReturned",
                Map.of("reason", reason),
                Map.of("reportAccepted", false));
    }

    /** The meeting begins; told to the other modules once, however often it is said. */
    void meetingStarted(WorkingSession session, Viewer by) {
        if (session.start(clock.instant())) {
            sessions.save(session);
            history.record(session, by.actor(), "MeetingStarted", Map.of());
            events.publishEvent(new MeetingStarted(session.id(), session.code()));
        }
    }

    public void meetingRecorded(WorkingSession session, Viewer by) {
        meetingStarted(session, by);
        move(session, Stage.MEETING, Stage.DRAFTING, by, "MeetingRecorded", Map.of(), Map.of());
    }

    public void conclusionSubmitted(WorkingSession session, Viewer by) {
        move(session, Stage.DRAFTING, Stage.APPROVAL, by, "ConclusionSubmitted", Map.of(), Map.of());
    }

    public void conclusionApproved(WorkingSession session, Viewer by) {
        conclusionApproved(session, Map.of(), by);
    }

    /** @param detail whom the deputy signed for, where one did */
    public void conclusionApproved(WorkingSession session, Map<String, String> detail, Viewer by) {
        move(
                session,
                Stage.APPROVAL,
                Stage.ISSUANCE,
                by,
                "ConclusionApproved",
                detail,
                Map.of("conclusionApproved", true));
    }

    public void conclusionReturned(WorkingSession session, String reason, Viewer by) {
        conclusionReturned(session, Map.of("reason", reason), by);
    }

    public void conclusionReturned(WorkingSession session, Map<String, String> detail, Viewer by) {
        move(
                session,
                Stage.APPROVAL,
                Stage.DRAFTING,
                by,
                "ConclusionReturned",
                detail,
                Map.of("conclusionApproved", false));
    }

    public void noticeIssued(WorkingSession session, Map<String, String> detail, Viewer by) {
        move(session, Stage.ISSUANCE, Stage.FOLLOW_UP, by, "NoticeIssued", detail, Map.of());
    }

    /** Closes the session once nothing of it is open any more; does nothing when it is closed already. */
    public void followUpsFinished(long sessionId, Actor by) {
        WorkingSession session = sessions.findById(sessionId).orElseThrow();
        if (session.stage() == Stage.FOLLOW_UP) {
            session.move(Stage.FOLLOW_UP, Stage.CLOSED);
            sessions.save(session);
            history.record(session, by, "SessionClosed", Map.of());
            processes.send(session.code(), "Message_FollowUpsFinished", by.username());
        }
    }

    public void cancelled(WorkingSession session, String reason, Viewer by) {
        session.cancel(reason, clock.instant());
        sessions.save(session);
        history.record(session, by.actor(), "SessionCancelled", Map.of("reason", reason));
        processes.send(session.code(), "Message_SessionCancelled", by.username());
        events.publishEvent(new SessionMoved(session.id(), session.code(), Stage.CANCELLED, by));
    }

    private void move(
            WorkingSession session,
            Stage from,
            Stage to,
            Viewer by,
            String event,
            Map<String, String> detail,
            Map<String, Object> answers) {
        session.move(from, to);
        sessions.save(session);
        history.record(session, by.actor(), event, detail);
        String step = from.step();
        if (step == null) {
            throw new Refused("session.notInStage." + from);
        }
        processes.complete(session.code(), step, by.username(), answers);
        events.publishEvent(new SessionMoved(session.id(), session.code(), to, by));
    }
}
