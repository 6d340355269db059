package vn.dondoc.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.proposal.Proposal;
import vn.dondoc.proposal.Proposer;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.text.ClassificationStamp;

/** Proposes what a conclusion's text orders; a person decides on each. Nothing is stored. */
@Service
@Transactional(readOnly = true)
public class Proposals {

    private final SessionAccess access;
    private final Proposer proposer;
    private final NamedUnits units;

    Proposals(SessionAccess access, Proposer proposer, NamedUnits units) {
        this.access = access;
        this.proposer = proposer;
        this.units = units;
    }

    /**
     * For all who write one of the session's texts: who prepares or signs the conclusion, and the unit that reports.
     *
     * @param date the day against which dates are read; the session's own when missing
     */
    public Proposal of(String code, @Nullable String text, @Nullable String date, Viewer viewer) {
        WorkingSession session = access.unclassified(code, viewer);
        if (!SessionAccess.reports(session, viewer)) {
            requireWriter(session, viewer);
        }
        return propose(session, text, date);
    }

    private void requireWriter(WorkingSession session, Viewer viewer) {
        if (!access.signs(session, viewer)) {
            access.requireOrganizer(session, viewer);
        }
    }

    /** The same for a session whose editor the viewer is known to be. */
    public Proposal propose(WorkingSession session, @Nullable String text, @Nullable String date) {
        Checks checks = new Checks();
        String source = text == null ? "" : text;
        checks.that(!source.isBlank(), "text", "required");
        checks.that(
                source.length() <= DraftReader.LONGEST_TEXT,
                "text",
                "conclusion.textTooLong",
                DraftReader.LONGEST_TEXT);
        checks.that(!ClassificationStamp.stands(source), "text", "classifiedText");
        LocalDate day = new Fields(checks, "").date(date, "date");
        checks.orThrow();
        return proposer.propose(source, day == null ? session.schedule().heldOn() : day, units.names(session));
    }
}
