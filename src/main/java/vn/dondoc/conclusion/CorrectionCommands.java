package vn.dondoc.conclusion;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionHistory;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;

/** What people do with the correction of an issued notice. Each command locks its session. */
@Service
@Transactional
public class CorrectionCommands {

    private static final int LONGEST_REASON = 2000;

    private final SessionAccess access;
    private final SessionHistory history;
    private final Conclusions conclusions;
    private final Appointments appointments;
    private final Corrections corrections;
    private final CorrectionReading reading;
    private final CorrectionIssuing issuing;
    private final CorrectionCourse course;
    private final Notices notices;
    private final Clock clock;

    CorrectionCommands(
            SessionAccess access,
            SessionHistory history,
            Conclusions conclusions,
            Appointments appointments,
            Corrections corrections,
            CorrectionReading reading,
            CorrectionIssuing issuing,
            CorrectionCourse course,
            Notices notices,
            Clock clock) {
        this.access = access;
        this.history = history;
        this.conclusions = conclusions;
        this.appointments = appointments;
        this.corrections = corrections;
        this.reading = reading;
        this.issuing = issuing;
        this.course = course;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Begins a correction, or saves the open one.
     *
     * @param expectedVersion the version that was edited, 0 for the first save; null saves over whatever is there
     * @throws Stale when someone else saved first
     */
    public void save(String code, CorrectionDraft draft, @Nullable Long expectedVersion, Viewer by) {
        WorkingSession session = writable(code, by);
        Correction before = corrections.open(session.id()).orElse(null);
        long newest = before == null ? 0 : before.version();
        if (expectedVersion != null && expectedVersion != newest) {
            throw new Stale(expectedVersion, newest);
        }
        Correction next = next(session, before, draft);
        reading.read(next, conclusion(session), session);
        Mark mark = mark(by);
        if (before == null) {
            corrections.add(next, mark);
            course.begin(session.id());
        } else {
            corrections.rewrite(next, mark);
        }
        record(session, "CorrectionSaved", Map.of("version", String.valueOf(next.version())), by);
    }

    public void submit(String code, Viewer by) {
        WorkingSession session = writable(code, by);
        Correction correction = open(session);
        List<Directive> directives = reading.read(correction, conclusion(session), session);
        if (CorrectionChanges.of(reading.inForce(session.id()), correction.directives(), directives)
                .nothing()) {
            throw new Refused("correction.nothingChanged");
        }
        requireClear(directives);
        corrections.decide(correction.submit(by.accountId()), mark(by));
        course.submitted(correction, by.username());
        record(session, "CorrectionSubmitted", Map.of(), by);
    }

    /** @throws Refused also where they submitted it themselves and somebody else could sign */
    public void approve(String code, Viewer by) {
        WorkingSession session = signable(code, by);
        Correction correction = open(session);
        appointments.requireOtherHands(session, correction, by);
        corrections.decide(correction.approve(by.personId()), mark(by));
        course.decided(correction, true, by.username());
        record(session, "CorrectionApproved", appointments.inStead(conclusion(session), by), by);
    }

    public void returnForRevision(String code, @Nullable String reason, Viewer by) {
        WorkingSession session = signable(code, by);
        new Checks().text(reason, "reason", LONGEST_REASON).orThrow();
        String stated = String.valueOf(reason).strip();
        Correction correction = open(session);
        corrections.decide(correction.returnForRevision(stated), mark(by));
        course.decided(correction, false, by.username());
        Map<String, String> detail = new HashMap<>(appointments.inStead(conclusion(session), by));
        detail.put("reason", stated);
        record(session, "CorrectionReturned", detail, by);
    }

    /** The notice in force stays as it is. */
    public void withdraw(String code, Viewer by) {
        WorkingSession session = writable(code, by);
        Correction correction = open(session);
        corrections.decide(correction.withdraw(), mark(by));
        record(session, "CorrectionWithdrawn", Map.of(), by);
        course.withdrawn(correction, by.username());
    }

    /**
     * Issues the correction as a notice of its own, and lets the tasks follow it. Asked again with the same number and
     * date, it answers with what was issued.
     */
    public Issued issue(String code, @Nullable String number, @Nullable String date, Viewer by) {
        issuing.lockTasks(code, by);
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        Correction correction = corrections.open(session.id()).orElse(null);
        if (correction == null && notices.revision(session.id()) > 1) {
            return issuing.again(session, number, date);
        }
        requireFollowUp(session);
        if (correction == null) {
            throw new Refused("correction.notOpen");
        }
        Conclusion issued = conclusion(session);
        List<Directive> directives = reading.read(correction, issued, session);
        requireClear(directives);
        CorrectionChanges changes =
                CorrectionChanges.of(reading.inForce(session.id()), correction.directives(), directives);
        course.begin(session.id());
        corrections.decide(correction.issue(), mark(by));
        Issued answer = issuing.issue(session, correction, changes, number, date, by);
        course.issued(correction, by.username());
        return answer;
    }

    private Correction next(WorkingSession session, @Nullable Correction before, CorrectionDraft draft) {
        Checks checks = new Checks();
        checks.text(draft.reason(), "reason", LONGEST_REASON);
        checks.that(!draft.directivesOrNone().isEmpty(), "directives", "required");
        checkCodes(session, draft.directivesOrNone(), checks);
        checks.orThrow();
        String reason = String.valueOf(draft.reason()).strip();
        return before == null
                ? Correction.begin(session.id(), notices.latest(session.id()), reason, draft.directivesOrNone())
                : before.rewrite(reason, draft.directivesOrNone());
    }

    private void checkCodes(WorkingSession session, List<CorrectedDirective> directives, Checks checks) {
        Set<String> inForce = reading.inForce(session.id()).keySet();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < directives.size(); i++) {
            String code = directives.get(i).code();
            boolean known = code == null || inForce.contains(code) && named.add(code);
            checks.that(known, "directives[" + i + "].code", "correction.unknownDirective");
        }
    }

    private static void requireClear(List<Directive> directives) {
        List<FieldError> obstacles = SixClarity.obstacles(directives);
        if (!obstacles.isEmpty()) {
            throw new DirectivesIncomplete(obstacles);
        }
    }

    private WorkingSession writable(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        requireFollowUp(session);
        return session;
    }

    private WorkingSession signable(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireSigner(session, by);
        requireFollowUp(session);
        return session;
    }

    private static void requireFollowUp(WorkingSession session) {
        if (session.stage() != Stage.FOLLOW_UP) {
            throw new Refused("correction.onlyIssued");
        }
    }

    private Correction open(WorkingSession session) {
        course.begin(session.id());
        return corrections.open(session.id()).orElseThrow(() -> new Refused("correction.notOpen"));
    }

    private Conclusion conclusion(WorkingSession session) {
        return conclusions.of(session.id()).orElseThrow();
    }

    private void record(WorkingSession session, String event, Map<String, String> detail, Viewer by) {
        history.record(session, by.actor(), event, detail);
    }

    private Mark mark(Viewer by) {
        return new Mark(clock.instant(), by.accountId());
    }
}
