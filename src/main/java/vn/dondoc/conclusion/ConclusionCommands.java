package vn.dondoc.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionHistory;
import vn.dondoc.session.SessionStages;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;

/** What people do with a conclusion. Each command locks its session, so that of two at once the second sees the first. */
@Service
@Transactional
public class ConclusionCommands {

    private final SessionAccess access;
    private final SessionStages stages;
    private final SessionHistory history;
    private final Conclusions conclusions;
    private final ConclusionRevisions revisions;
    private final DraftReader reader;
    private final DraftWriter writer;
    private final NoticeIssuing issuing;
    private final CompleteConclusions complete;
    private final Approval approval;
    private final ConclusionEditors editors;
    private final ProposalDesk proposals;
    private final Clock clock;

    ConclusionCommands(
            SessionAccess access,
            SessionStages stages,
            SessionHistory history,
            Conclusions conclusions,
            ConclusionRevisions revisions,
            DraftReader reader,
            DraftWriter writer,
            NoticeIssuing issuing,
            CompleteConclusions complete,
            Approval approval,
            ConclusionEditors editors,
            ProposalDesk proposals,
            Clock clock) {
        this.access = access;
        this.stages = stages;
        this.history = history;
        this.conclusions = conclusions;
        this.revisions = revisions;
        this.reader = reader;
        this.writer = writer;
        this.issuing = issuing;
        this.complete = complete;
        this.approval = approval;
        this.editors = editors;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * Saves text and directives as the next version; the first save ends the meeting's record. Saving what is there
     * already changes nothing.
     *
     * @param expectedVersion the version that was edited, 0 for the first; null saves over whatever is there
     * @throws Stale when someone else saved first; nothing is stored then
     */
    public void save(String code, ConclusionDraft draft, @Nullable Long expectedVersion, Viewer by) {
        WorkingSession session = access.locked(code, by);
        editors.require(session, by);
        Conclusion before = conclusions.of(session.id()).orElse(null);
        requireNewest(before, expectedVersion);
        List<Directive> directives = reader.read(draft, session, today());
        String text = String.valueOf(draft.text());
        keep(session, before, text, directives, by);
        proposals.taken(directives, by);
    }

    /** Makes text and directives the next version, by whatever right; the first one ends the meeting's record. */
    void keep(WorkingSession session, @Nullable Conclusion before, String text, List<Directive> directives, Viewer by) {
        if (before == null || !before.says(text, directives)) {
            store(session, next(session, before, text, directives, by), by);
        }
        if (session.stage() == Stage.MEETING) {
            stages.meetingRecorded(session, by);
        }
    }

    /** Hands the conclusion to the signer whom the session itself names: its first chair who can sign. */
    public void submit(String code, Viewer by) {
        approval.submit(code, Submission.PLAIN, by);
    }

    public void approve(String code, Viewer by) {
        approval.approve(code, by);
    }

    /** Gives the conclusion back to those who drafted it. */
    public void returnForRevision(String code, @Nullable String reason, Viewer by) {
        approval.giveBack(code, new NewReturn(reason, List.of()), by);
    }

    /**
     * Issues the notice and all its tasks at once. Asked again with the same number and date, it answers with what was
     * issued.
     *
     * @throws DirectivesIncomplete when a directive lacks what nobody could be held to without
     */
    public Issued issue(String code, @Nullable String number, @Nullable String date, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        if (session.stage() == Stage.FOLLOW_UP || session.stage() == Stage.CLOSED) {
            return issuing.again(session, number, date);
        }
        requireStage(session, Stage.ISSUANCE, "conclusion.notApproved");
        return issuing.issue(session, complete.clear(session), number, date, by);
    }

    private void store(WorkingSession session, Conclusion conclusion, Viewer by) {
        conclusions.write(conclusion);
        revisions.add(conclusion, writer.drafts(conclusion.directives()));
        history.record(
                session,
                by.actor(),
                "ConclusionSaved",
                Map.of(
                        "version", String.valueOf(conclusion.version()),
                        "directives", String.valueOf(conclusion.directives().size())));
    }

    private Conclusion next(
            WorkingSession session, @Nullable Conclusion before, String text, List<Directive> directives, Viewer by) {
        return before == null
                ? Conclusion.begin(session.id(), text, directives, mark(by))
                : before.rewrite(text, directives, mark(by));
    }

    private static void requireNewest(@Nullable Conclusion before, @Nullable Long expected) {
        long newest = before == null ? 0 : before.version();
        if (expected != null && expected != newest) {
            throw new Stale(expected, newest);
        }
    }

    private static void requireStage(WorkingSession session, Stage stage, String rule) {
        if (session.stage() != stage) {
            throw new Refused(rule);
        }
    }

    private Mark mark(Viewer by) {
        return new Mark(clock.instant(), by.accountId());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
