package vn.dondoc.session.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.inbox.WorkItems;
import vn.dondoc.session.CarriedTasks;
import vn.dondoc.session.CarryOver;
import vn.dondoc.session.DepartmentReport;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.Opinions;
import vn.dondoc.session.PetitionLine;
import vn.dondoc.session.ReportChecks;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionConflicts;
import vn.dondoc.session.SessionHistory;
import vn.dondoc.session.SessionPetitions;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionSentences;
import vn.dondoc.session.SessionView;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;

/** Puts the page of a session together. */
@Component
class SessionPages {

    private static final int CARRIED_SHOWN = 20;

    private final SessionReading reading;
    private final SessionAccess access;
    private final DepartmentReports reports;
    private final ReportChecks checks;
    private final Opinions opinions;
    private final SessionPetitions petitions;
    private final WorkItems workItems;
    private final AuditLog log;
    private final SessionConflicts conflicts;
    private final CarryOver carryOver;

    SessionPages(
            SessionReading reading,
            SessionAccess access,
            DepartmentReports reports,
            ReportChecks checks,
            Opinions opinions,
            SessionPetitions petitions,
            WorkItems workItems,
            AuditLog log,
            SessionConflicts conflicts,
            CarryOver carryOver) {
        this.reading = reading;
        this.access = access;
        this.reports = reports;
        this.checks = checks;
        this.opinions = opinions;
        this.petitions = petitions;
        this.workItems = workItems;
        this.log = log;
        this.conflicts = conflicts;
        this.carryOver = carryOver;
    }

    @Transactional(readOnly = true)
    public SessionPage of(String code, Viewer viewer) {
        WorkingSession aggregate = reading.aggregate(code, viewer);
        SessionView session = reading.byCode(code, viewer);
        DepartmentReport report = reports.of(session.id()).orElse(null);
        List<PetitionLine> asked = petitions.of(session.id());
        List<AuditEvent> history = log.of(SessionHistory.SUBJECT, code);
        WorkItem open = workItems.openOf(code);
        return new SessionPage(
                session,
                SessionSteps.of(session.stage(), history, open == null ? null : owner(open)),
                next(aggregate, open, asked, viewer),
                report,
                report == null ? List.of() : checks.of(report, viewer),
                opinions.of(session.id()),
                asked,
                SessionSentences.of(history),
                may(aggregate, viewer));
    }

    /** What leads into the meeting. */
    @Transactional(readOnly = true)
    public Preparation preparation(String code, Viewer viewer) {
        WorkingSession session = reading.aggregate(code, viewer);
        boolean organizes = SessionAccess.organizes(session, viewer);
        return new Preparation(
                organizes ? conflicts.of(session, viewer) : List.of(),
                reading.following(session.id(), viewer),
                organizes,
                carried(session, viewer));
    }

    /** While the session is prepared, for those who may see the tasks of its reporting unit. */
    private @Nullable CarriedTasks carried(WorkingSession session, Viewer viewer) {
        long unit = session.schedule().reportingUnitId();
        boolean sees = viewer.seesProvince() || viewer.units().contains(unit);
        return sees && session.stage().isBefore(Stage.DRAFTING)
                ? carryOver.of(unit, CARRIED_SHOWN).orElse(null)
                : null;
    }

    private static String owner(WorkItem open) {
        return open.personName() == null ? open.unitName() : open.personName();
    }

    static SessionPage.May may(WorkingSession session, Viewer viewer) {
        Stage stage = session.stage();
        boolean organizes = SessionAccess.organizes(session, viewer);
        boolean reports = organizes || SessionAccess.reports(session, viewer);
        boolean beforeIssue = stage.isBefore(Stage.FOLLOW_UP);
        boolean held = !stage.isBefore(Stage.MEETING) && stage != Stage.CANCELLED;
        return new SessionPage.May(
                organizes && beforeIssue,
                organizes && beforeIssue,
                reports && stage == Stage.REPORT,
                organizes && stage == Stage.REPORT_CHECK,
                organizes && held && beforeIssue,
                organizes && stage == Stage.MEETING,
                organizes && held && !stage.isFinal(),
                organizes && held);
    }

    private @Nullable NextStep next(
            WorkingSession session, @Nullable WorkItem open, List<PetitionLine> petitions, Viewer viewer) {
        Stage stage = session.stage();
        if (stage.isFinal()) {
            return null;
        }
        String at = "/sessions/" + session.code();
        boolean organizes = SessionAccess.organizes(session, viewer);
        boolean unanswered = petitions.stream().anyMatch(petition -> petition.disposition() == null);
        return switch (stage) {
            case REPORT -> step(stage, SessionAccess.reports(session, viewer) || organizes, at + "/report", open);
            case REPORT_CHECK -> step(stage, organizes, "#report", open);
            case MEETING -> step(stage, organizes, "#opinions", open);
            case APPROVAL -> step(stage, access.signs(session, viewer), at + "/conclusion", open);
            case FOLLOW_UP ->
                organizes && unanswered
                        ? new NextStep(true, "session.next.PETITIONS", "#petitions", null, null, null, null)
                        : new NextStep(
                                true,
                                "session.next.FOLLOW_UP",
                                "/tasks?session=" + session.code(),
                                null,
                                null,
                                null,
                                null);
            default -> step(stage, organizes, at + "/conclusion", open);
        };
    }

    private static NextStep step(Stage stage, boolean mine, String url, @Nullable WorkItem open) {
        return new NextStep(
                mine,
                "session.next." + stage,
                mine ? url : null,
                open == null ? null : open.unitName(),
                open == null ? null : open.personName(),
                open == null ? null : open.openedAt(),
                open == null ? null : open.dueOn());
    }
}
