package vn.dondoc.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;

/** Schedules, reschedules and cancels sessions. */
@Service
@Transactional
public class SessionScheduling {

    private static final int LONGEST_REASON = 2000;

    private final Sessions sessions;
    private final SessionCodes codes;
    private final SessionAccess access;
    private final SessionStages stages;
    private final SessionHistory history;
    private final Planning planning;
    private final SessionConflicts conflicts;
    private final WorkingCalendar calendar;
    private final Inbox inbox;
    private final int reportDueWorkingDays;
    private final ReportTemplates templates;
    private final Clock clock;

    SessionScheduling(
            Sessions sessions,
            SessionCodes codes,
            SessionAccess access,
            SessionStages stages,
            SessionHistory history,
            Planning planning,
            SessionConflicts conflicts,
            WorkingCalendar calendar,
            Inbox inbox,
            @Value("${dondoc.policy.report-due-working-days:3}") int reportDueWorkingDays,
            ReportTemplates templates,
            Clock clock) {
        this.sessions = sessions;
        this.codes = codes;
        this.access = access;
        this.stages = stages;
        this.history = history;
        this.planning = planning;
        this.conflicts = conflicts;
        this.calendar = calendar;
        this.inbox = inbox;
        this.reportDueWorkingDays = reportDueWorkingDays;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * Schedules a session and asks the reporting unit for its report.
     *
     * @throws vn.dondoc.rule.NotAllowed unless the office schedules for the leaders, or a unit its own conference
     * @throws vn.dondoc.rule.Invalid with everything that is wrong in it
     */
    public WorkingSession schedule(NewSession session, Viewer by) {
        SessionAccess.requireScheduler(session.host(), by);
        Plan plan = withReportDue(planning.plan(session, by));
        conflicts.requireRoom(null, plan, session.roomShared(), by);
        WorkingSession scheduled = new WorkingSession(
                codes.next(by.province(), year(plan.schedule())),
                by.province(),
                plan.organizerUnitId(),
                by.accountId(),
                clock.instant(),
                plan.schedule(),
                Stage.REPORT,
                plan.search());
        scheduled.attend(plan.attendance());
        sessions.save(scheduled);
        templates.choose(scheduled);
        stages.scheduled(scheduled, by);
        return scheduled;
    }

    /**
     * Replaces what is known of a session.
     *
     * @param version the version that was edited
     * @throws Stale if somebody else saved first
     */
    public WorkingSession edit(String code, NewSession edited, long version, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        requireNewest(session, version);
        Plan plan = planning.plan(edited, by);
        requireSameReporter(session, plan.schedule());
        if (!plan.schedule().isHeldAs(session.schedule())) {
            conflicts.requireRoom(code, plan, edited.roomShared(), by);
        }
        boolean otherReport = session.schedule().kind() != plan.schedule().kind()
                || session.schedule().reportingUnitId() != plan.schedule().reportingUnitId();
        session.reschedule(plan.schedule(), plan.attendance(), plan.search(), clock.instant());
        WorkingSession saved = sessions.save(session);
        if (otherReport && saved.stage() == Stage.REPORT) {
            templates.choose(saved);
        }
        history.record(saved, by.actor(), "SessionRescheduled", Map.of());
        inbox.readdress(SessionStages.PROCESS, code);
        return saved;
    }

    /** Cancels a session whose conclusion is not issued yet, for a reason that its history keeps. */
    public void cancel(String code, String reason, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        new Checks().text(reason, "reason", LONGEST_REASON).orThrow();
        stages.cancelled(session, reason, by);
    }

    /** Where nothing was said, the report is due some working days before the session, unless that is over. */
    private Plan withReportDue(Plan plan) {
        Schedule schedule = plan.schedule();
        LocalDate held = schedule.heldOn();
        if (schedule.reportDueOn() != null || held == null || schedule.dateApproximate()) {
            return plan;
        }
        LocalDate due = calendar.plus(held, -reportDueWorkingDays);
        return due.isBefore(LocalDate.now(clock)) ? plan : plan.with(schedule.reportDue(due));
    }

    private int year(Schedule schedule) {
        LocalDate day = schedule.heldOn();
        return (day == null ? LocalDate.now(clock) : day).getYear();
    }

    static void requireNewest(WorkingSession session, long version) {
        if (session.version() != version) {
            throw new Stale(version, session.version());
        }
    }

    private static void requireSameReporter(WorkingSession session, Schedule to) {
        Schedule from = session.schedule();
        if (from.host() != to.host()) {
            throw new Refused("session.hostFixed");
        }
        if (session.stage() != Stage.REPORT && from.reportingUnitId() != to.reportingUnitId()) {
            throw new Refused("session.reportingUnitFixed");
        }
    }
}
