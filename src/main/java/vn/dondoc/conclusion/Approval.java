package vn.dondoc.conclusion;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.conclusion.NewReturn.NewRemark;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionHistory;
import vn.dondoc.session.SessionStages;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;

/** The way of a conclusion between those who draft it and the one who signs it. Each command locks its session. */
@Service
@Transactional
public class Approval {

    private static final int LONGEST_REASON = 4000;
    private static final String PROCESS = "WorkingSession";

    private final SessionAccess access;
    private final SessionStages stages;
    private final SessionHistory history;
    private final Conclusions conclusions;
    private final CompleteConclusions complete;
    private final Appointments appointments;
    private final Decisions decisions;
    private final Remarks remarks;
    private final ConclusionNames names;
    private final Inbox inbox;
    private final ProposalDesk proposals;
    private final Clock clock;

    Approval(
            SessionAccess access,
            SessionStages stages,
            SessionHistory history,
            Conclusions conclusions,
            CompleteConclusions complete,
            Appointments appointments,
            Decisions decisions,
            Remarks remarks,
            ConclusionNames names,
            Inbox inbox,
            ProposalDesk proposals,
            Clock clock) {
        this.access = access;
        this.stages = stages;
        this.history = history;
        this.conclusions = conclusions;
        this.complete = complete;
        this.appointments = appointments;
        this.decisions = decisions;
        this.remarks = remarks;
        this.names = names;
        this.inbox = inbox;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Hands the conclusion to the one who is to sign it. */
    public void submit(String code, Submission submission, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        requireStage(session, Stage.DRAFTING, "conclusion.submitOnlyDrafted");
        Conclusion conclusion = complete.clear(session);
        Appointments.Appointment appointed = appointments.read(session, conclusion, submission, by);
        Conclusion submitted = conclusion.submit(appointed.personId(), mark(by));
        conclusions.decide(submitted);
        appointments.write(session, appointed);
        decisions.add(submitted, Decision.Kind.SUBMITTED, null, null, mark(by));
        proposals.note(conclusion);
        stages.conclusionSubmitted(session, by);
    }

    /** Chooses another signer while the conclusion waits for one. */
    public void appoint(String code, @Nullable String signer, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        requireStage(session, Stage.APPROVAL, "conclusion.notSubmitted");
        new Checks().text(signer, "signer", LONGEST_REASON).orThrow();
        Conclusion conclusion = complete.written(session);
        Appointments.Appointment appointed = appointments.read(session, conclusion, new Submission(signer, null), by);
        conclusions.decide(conclusion.appoint(appointed.personId()));
        appointments.write(session, appointed);
        String name = requireNonNullElse(names.fullName(appointed.personId()), "");
        history.record(session, by.actor(), "ConclusionSignerAppointed", Map.of("signer", name));
        inbox.readdress(PROCESS, code);
    }

    /** False where they submitted it themselves and somebody else could sign. */
    @Transactional(readOnly = true)
    public boolean mayApprove(String code, Viewer by) {
        WorkingSession session = access.visible(code, by);
        return session.stage() == Stage.APPROVAL
                && access.signs(session, by)
                && appointments.isInOtherHands(session, complete.written(session), by);
    }

    /** @throws Refused also where they submitted it themselves and somebody else could sign */
    public void approve(String code, Viewer by) {
        approve(code, null, by);
    }

    /** @param seen the version that the signer looked at; null for whatever is there */
    public void approve(String code, @Nullable Long seen, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireSigner(session, by);
        requireStage(session, Stage.APPROVAL, "conclusion.notSubmitted");
        Conclusion conclusion = complete.clear(session);
        if (seen != null && seen != conclusion.version()) {
            throw new Refused("conclusion.newerDraft", conclusion.version());
        }
        appointments.requireOtherHands(session, conclusion, by);
        Conclusion approved = conclusion.approve(by.personId(), mark(by));
        conclusions.decide(approved);
        decisions.add(approved, Decision.Kind.APPROVED, null, Appointments.steadOf(conclusion, by), mark(by));
        stages.conclusionApproved(session, appointments.inStead(conclusion, by), by);
    }

    /** Gives the conclusion back to those who drafted it, with what is to be changed in all of it and at directives. */
    public void giveBack(String code, NewReturn given, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireSigner(session, by);
        requireStage(session, Stage.APPROVAL, "conclusion.notSubmitted");
        Conclusion conclusion = complete.written(session);
        List<NewRemark> said = checked(given, conclusion);
        String reason = requireNonNullElse(given.reason(), "").strip();
        Conclusion returned = conclusion.returnForRevision(reason);
        conclusions.decide(returned);
        long decision =
                decisions.add(returned, Decision.Kind.RETURNED, reason, Appointments.steadOf(conclusion, by), mark(by));
        for (NewRemark remark : said) {
            add(session, decision, remark, conclusion);
        }
        Map<String, String> detail = new HashMap<>(appointments.inStead(conclusion, by));
        detail.put("reason", reason);
        detail.put("remarks", String.valueOf(said.size()));
        stages.conclusionReturned(session, detail, by);
    }

    /** Says what was done about a remark; also in other words than before. */
    public void answer(String code, long remark, @Nullable String text, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        requireStage(session, Stage.DRAFTING, "conclusion.answerOnlyDrafted");
        new Checks().text(text, "text", LONGEST_REASON).orThrow();
        if (!remarks.answer(session.id(), remark, String.valueOf(text).strip(), mark(by))) {
            throw new NotFound(code + "/" + remark);
        }
        history.record(session, by.actor(), "ConclusionRemarkAnswered", Map.of("remark", String.valueOf(remark)));
    }

    private static List<NewRemark> checked(NewReturn given, Conclusion conclusion) {
        List<NewRemark> all = given.remarksOrNone();
        List<NewRemark> said = all.stream().filter(NewRemark::said).toList();
        Checks checks = new Checks();
        checks.that(given.reason() != null && !given.reason().isBlank() || !said.isEmpty(), "reason", "required")
                .atMost(given.reason(), "reason", LONGEST_REASON);
        for (int i = 0; i < all.size(); i++) {
            Integer number = all.get(i).directive();
            checks.that(
                            number != null
                                    && number >= 1
                                    && number <= conclusion.directives().size(),
                            "remarks[" + i + "].directive",
                            "conclusion.noSuchDirective",
                            String.valueOf(number))
                    .atMost(all.get(i).text(), "remarks[" + i + "].text", LONGEST_REASON);
        }
        checks.orThrow();
        return said;
    }

    private void add(WorkingSession session, long decision, NewRemark remark, Conclusion conclusion) {
        int number = requireNonNullElse(remark.directive(), 1);
        String directive = conclusion.directives().get(number - 1).wording().text();
        remarks.add(
                session.id(),
                decision,
                number,
                directive,
                String.valueOf(remark.text()).strip());
    }

    private static void requireStage(WorkingSession session, Stage stage, String rule) {
        if (session.stage() != stage) {
            throw new Refused(rule);
        }
    }

    private Mark mark(Viewer by) {
        return new Mark(clock.instant(), by.accountId());
    }
}
