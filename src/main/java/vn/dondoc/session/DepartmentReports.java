package vn.dondoc.session;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.ReportRemarks.NewRemark;
import vn.dondoc.text.ClassificationStamp;
import vn.dondoc.text.Entered;

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
    private final ReportLinks links;
    private final ReportChecks checks;
    private final ReportVersions versions;
    private final LastReports lastReports;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DepartmentReports(
            Reports reports,
            SessionAccess access,
            SessionStages stages,
            SessionHistory history,
            SessionPetitions petitions,
            ReportLinks links,
            ReportChecks checks,
            ReportVersions versions,
            LastReports lastReports,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.access = access;
        this.stages = stages;
        this.history = history;
        this.petitions = petitions;
        this.links = links;
        this.checks = checks;
        this.versions = versions;
        this.lastReports = lastReports;
        this.events = events;
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
        draft.rewrite(links.linked(report.content(), session.provinceId()));
        draft.answer(report.warningAnswers(), report.remarkAnswers());
        DepartmentReport saved = reports.save(draft);
        petitions.replace(session, report.petitions(), "petitions");
        history.record(session, by.actor(), "ReportSaved", Map.of());
        return saved;
    }

    /**
     * Hands the report to the organizer, who now owes its check.
     *
     * @throws WarningsOpen while a warning is neither corrected nor answered
     */
    public void submit(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireReporter(session, by);
        requireStage(session, Stage.REPORT, "session.reportSubmitted");
        DepartmentReport report = of(session.id()).orElseThrow(() -> new Refused("session.reportEmpty"));
        report.submit(by.accountId(), clock.instant());
        requireAnswered(report, by);
        reports.save(report);
        versions.keep(session.id(), texts(report), clock.instant(), by.accountId());
        stages.reportSubmitted(session, by);
        events.publishEvent(new ReportSubmitted(session.id(), texts(report), by));
    }

    private void requireAnswered(DepartmentReport report, Viewer by) {
        List<ReportChecks.Warning> open = checks.of(report, by).stream()
                .filter(ReportChecks.Warning::isOpen)
                .toList();
        if (!open.isEmpty()) {
            throw new WarningsOpen(open);
        }
    }

    /** A stored report as it would be entered, with its petitions. */
    @Transactional(readOnly = true)
    public Entered texts(DepartmentReport report) {
        return ReportTexts.of(report.content(), petitions.of(report.sessionId()));
    }

    /**
     * Adds the rows of the unit's last report that are not in this one yet, with their plans but without their figures.
     *
     * @return how many rows that were
     */
    public int copyLast(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireReporter(session, by);
        requireStage(session, Stage.REPORT, "session.reportSubmitted");
        LastReport last = lastReports.before(session.id(), by).orElseThrow(() -> new Refused("session.noLastReport"));
        DepartmentReport draft = of(session.id()).orElseGet(() -> DepartmentReport.draft(session.id()));
        List<ReportIndicator> rows = new ArrayList<>(draft.content().indicators());
        int before = rows.size();
        last.indicators().stream()
                .filter(row -> rows.stream().noneMatch(row::measuresLike))
                .map(ReportIndicator::withoutFigures)
                .limit(Math.max(0, NewReport.MOST_INDICATORS - before))
                .forEach(rows::add);
        draft.rewrite(draft.content().with(rows));
        reports.save(draft);
        history.record(session, by.actor(), "ReportSaved", Map.of());
        return rows.size() - before;
    }

    /** Puts rows into the draft: each in the place of the one about the same indicator and period, or at its end. */
    void merge(WorkingSession session, List<ReportIndicator> read, Viewer by) {
        DepartmentReport draft = of(session.id()).orElseGet(() -> DepartmentReport.draft(session.id()));
        List<ReportIndicator> rows = new ArrayList<>(draft.content().indicators());
        for (ReportIndicator row : read) {
            int place = IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).measuresLike(row)
                            && Objects.equals(rows.get(i).periodLabel(), row.periodLabel()))
                    .findFirst()
                    .orElse(-1);
            if (place < 0) {
                rows.add(row);
            } else {
                rows.set(place, row);
            }
        }
        draft.rewrite(links.linked(draft.content().with(rows), session.provinceId()));
        reports.save(draft);
        history.record(session, by.actor(), "ReportSaved", Map.of());
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
        giveBack(code, reason, List.of(), by);
    }

    /** Gives the report back to its unit with what is to be changed, also at single fields. */
    public void giveBack(String code, @Nullable String reason, List<NewRemark> remarks, Viewer by) {
        WorkingSession session = checked(code, by);
        DepartmentReport report = reports.findById(session.id()).orElseThrow();
        Checks found = new Checks().text(reason, "reason", LONGEST_REASON);
        List<ReportRemark> placed = ReportRemarks.of(remarks, texts(report), found);
        found.orThrow();
        String why = reason == null ? "" : reason.strip();
        report.giveBack(why, placed);
        reports.save(report);
        stages.reportReturned(session, why, by);
    }

    @Transactional(readOnly = true)
    public Optional<DepartmentReport> of(long sessionId) {
        return reports.findById(sessionId);
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
