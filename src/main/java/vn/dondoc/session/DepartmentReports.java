package vn.dondoc.session;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.text.ClassificationStamp;

/** The department's report: written and submitted by the reporting unit, accepted or returned by the organizer. */
@Service
@Transactional
public class DepartmentReports {

    private static final int LONGEST_REASON = 2000;

    private final Reports reports;
    private final SessionAccess access;
    private final SessionStages stages;
    private final SessionHistory history;
    private final SessionPetitions petitions;
    private final Clock clock;

    DepartmentReports(
            Reports reports,
            SessionAccess access,
            SessionStages stages,
            SessionHistory history,
            SessionPetitions petitions,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.stages = stages;
        this.history = history;
        this.petitions = petitions;
        this.clock = clock;
    }

    /**
     * Replaces the draft.
     *
     * @param version the version that was edited, 0 where there was none; null to replace whatever is there
     * @throws Stale if somebody else saved first
     */
    public DepartmentReport save(String code, NewReport report, @Nullable Long version, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireReporter(session, by);
        requireStage(session, Stage.REPORT, "session.reportSubmitted");
        DepartmentReport draft = of(session.id()).orElseGet(() -> DepartmentReport.draft(session.id()));
        if (version != null && version != draft.version()) {
            throw new Stale(version, draft.version());
        }
        requireUnstamped(report.content());
        draft.rewrite(report.content());
        DepartmentReport saved = reports.save(draft);
        petitions.replace(session, report.petitions(), "petitions");
        history.record(session, by.actor(), "ReportSaved", java.util.Map.of());
        return saved;
    }

    /** Hands the report to the organizer, who now owes its check. */
    public void submit(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireReporter(session, by);
        requireStage(session, Stage.REPORT, "session.reportSubmitted");
        DepartmentReport report = of(session.id()).orElseThrow(() -> new Refused("session.reportEmpty"));
        report.submit(by.accountId(), clock.instant());
        reports.save(report);
        stages.reportSubmitted(session, by);
    }

    public void accept(String code, Viewer by) {
        WorkingSession session = checked(code, by);
        DepartmentReport report = reports.findById(session.id()).orElseThrow();
        report.accept(by.accountId(), clock.instant());
        reports.save(report);
        stages.reportAccepted(session, by);
    }

    /** Gives the report back to its unit with what is to be changed. */
    public void giveBack(String code, @Nullable String reason, Viewer by) {
        WorkingSession session = checked(code, by);
        new Checks().text(reason, "reason", LONGEST_REASON).orThrow();
        DepartmentReport report = reports.findById(session.id()).orElseThrow();
        String why = reason == null ? "" : reason.strip();
        report.giveBack(why);
        reports.save(report);
        stages.reportReturned(session, why, by);
    }

    @Transactional(readOnly = true)
    public Optional<DepartmentReport> of(long sessionId) {
        return reports.findById(sessionId);
    }

    /** What the previous session's report said, for comparing; empty where there was none. */
    @Transactional(readOnly = true)
    public List<ReportIndicator> earlier(@Nullable Long previousSessionId) {
        return Optional.ofNullable(previousSessionId)
                .flatMap(this::of)
                .map(report -> report.content().indicators())
                .orElse(List.of());
    }

    private WorkingSession checked(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        requireStage(session, Stage.REPORT_CHECK, "session.notInStage." + Stage.REPORT_CHECK);
        return session;
    }

    private static void requireUnstamped(ReportContent content) {
        new Checks()
                .that(!ClassificationStamp.stands(content.achievements()), "achievements", "classifiedText")
                .that(!ClassificationStamp.stands(content.weaknesses()), "weaknesses", "classifiedText")
                .that(!ClassificationStamp.stands(content.causes()), "causes", "classifiedText")
                .orThrow();
    }

    private static void requireStage(WorkingSession session, Stage stage, String rule) {
        if (session.stage() != stage) {
            throw new Refused(rule);
        }
    }
}
