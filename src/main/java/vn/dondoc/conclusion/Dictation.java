package vn.dondoc.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.Chair;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.Signers;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;

/**
 * What a chair says goes into the draft of the conclusion, behind what stands there; those who draft it then work on it
 * as on any other. While it waits for a signature only a chair who signs it adds to it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Dictation {

    private final SessionAccess access;
    private final Signers signers;
    private final Conclusions conclusions;
    private final DraftReader reader;
    private final DraftWriter writer;
    private final ConclusionCommands commands;
    private final Clock clock;

    Dictation(
            SessionAccess access,
            Signers signers,
            Conclusions conclusions,
            DraftReader reader,
            DraftWriter writer,
            ConclusionCommands commands,
            Clock clock) {
        this.access = access;
        this.signers = signers;
        this.conclusions = conclusions;
        this.reader = reader;
        this.writer = writer;
        this.commands = commands;
        this.clock = clock;
    }

    /** Whether something can still be added to the conclusion by the viewer. */
    public boolean takes(String code, Viewer by) {
        return takes(access.visible(code, by), by);
    }

    /**
     * Adds a directive, and its words to the text.
     *
     * @param opening with what the text begins where nothing is written yet
     * @throws NotAllowed for anybody but a chair of the session and who stands in for one today
     * @throws Invalid with what is wrong with the directive, at its own fields
     */
    public void add(String code, String opening, DirectiveDraft said, Viewer by) {
        WorkingSession session = access.locked(code, by);
        requireChair(session, by);
        if (!takes(session, by)) {
            throw new Refused("conclusion.notEditableIn." + session.stage());
        }
        Conclusion before = conclusions.of(session.id()).orElse(null);
        List<DirectiveDraft> drafts = new ArrayList<>(before == null ? List.of() : writer.drafts(before.directives()));
        String words = String.valueOf(said.text()).strip();
        String place = "\n" + (drafts.size() + 1) + ". ";
        String text = (before == null ? opening : before.text()) + place;
        drafts.add(at(text.length(), words, said));
        ConclusionDraft draft = new ConclusionDraft(text + words, drafts);
        commands.keep(session, before, text + words, read(draft, drafts.size() - 1, session), by);
    }

    private List<Directive> read(ConclusionDraft draft, int added, WorkingSession session) {
        try {
            return reader.read(draft, session, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        } catch (Invalid invalid) {
            String own = "directives[" + added + "].";
            throw new Invalid(invalid.errors().stream()
                    .map(error -> new FieldError(
                            error.field().startsWith(own) ? error.field().substring(own.length()) : error.field(),
                            error.error(),
                            error.arguments()))
                    .toList());
        }
    }

    private boolean takes(WorkingSession session, Viewer by) {
        return session.stage() == Stage.MEETING
                || session.stage() == Stage.DRAFTING
                || session.stage() == Stage.APPROVAL && access.signs(session, by);
    }

    private void requireChair(WorkingSession session, Viewer by) {
        boolean speaks = !by.role().isReadOnly()
                && session.chairs().stream()
                        .map(Chair::personId)
                        .anyMatch(chair -> by.isPerson(chair)
                                || signers.deputyOf(chair).filter(by::isPerson).isPresent());
        if (!speaks) {
            throw new NotAllowed("conclusion.chairOnly");
        }
    }

    private static DirectiveDraft at(int start, String words, DirectiveDraft said) {
        return new DirectiveDraft(
                words,
                said.shortTitle(),
                words.isEmpty() ? null : start,
                words.isEmpty() ? null : start + words.length(),
                said.nature(),
                said.force(),
                said.issuer(),
                said.issuerText(),
                said.addresseeText(),
                said.field(),
                said.deliverable(),
                said.deliverableType(),
                said.targetValue(),
                said.targetUnit(),
                said.leads(),
                said.coordinators(),
                said.due(),
                said.starred(),
                said.petition(),
                said.indicatorName(),
                said.projectName(),
                said.references(),
                null);
    }
}
