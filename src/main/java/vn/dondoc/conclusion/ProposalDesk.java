package vn.dondoc.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.feedback.Decided;
import vn.dondoc.feedback.NewItem;
import vn.dondoc.feedback.NewReading;
import vn.dondoc.feedback.Place;
import vn.dondoc.feedback.Reading;
import vn.dondoc.feedback.Readings;
import vn.dondoc.feedback.Wish;
import vn.dondoc.proposal.Proposal;
import vn.dondoc.proposal.ProposedDirective;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.WorkingSession;

/** The proposals of a conclusion: kept until those who write it have decided on each, compared with what was issued. */
@Service
@Transactional
public class ProposalDesk {

    private static final int MOST_AT_ONCE = 1000;

    private final SessionAccess access;
    private final ConclusionEditors editors;
    private final Proposals proposals;
    private final ProposalReader reader;
    private final ProposalFields fields;
    private final DraftWriter writer;
    private final Readings readings;

    ProposalDesk(
            SessionAccess access,
            ConclusionEditors editors,
            Proposals proposals,
            ProposalReader reader,
            ProposalFields fields,
            DraftWriter writer,
            Readings readings) {
        this.access = access;
        this.editors = editors;
        this.proposals = proposals;
        this.reader = reader;
        this.fields = fields;
        this.writer = writer;
        this.readings = readings;
    }

    /** The words of a directive that stands already, and its place in the text. */
    public record Standing(
            @Nullable String text,
            @Nullable Integer start,
            @Nullable Integer end) {

        boolean covers(ProposedDirective found) {
            return found.text().equals(text)
                    || start != null && end != null && start < found.end() && found.start() < end;
        }
    }

    /**
     * Has the text read and keeps what is proposed; what was undecided before is superseded.
     *
     * @param standing the directives that the editor has, about which nobody need be asked
     */
    public ProposedDraft propose(String code, @Nullable String text, Collection<Standing> standing, Viewer by) {
        WorkingSession session = writable(code, by);
        Proposal proposal = proposals.propose(session, text, null);
        Function<ProposedDirective, ProposalReader.Read> reading = reader.of(session);
        List<NewItem> items = proposal.directives().stream()
                .map(found -> fields.item(
                        found, reading.apply(found), standing.stream().anyMatch(one -> one.covers(found))))
                .toList();
        return draft(readings.keep(
                new NewReading(session.id(), Place.CONCLUSION, proposal.text(), proposal.referenceDate(), items), by));
    }

    /** What is proposed now, for those who may write in the conclusion. */
    public Optional<ProposedDraft> standing(String code, Viewer by) {
        WorkingSession session = writable(code, by);
        return readings.latest(session.id(), Place.CONCLUSION).map(this::draft);
    }

    /** Decides on each proposal that still stands as it was seen; the others are told as they stand. */
    public Decided decide(String code, List<Wish> wishes, Viewer by) {
        WorkingSession session = writable(code, by);
        new Checks()
                .that(wishes.size() <= MOST_AT_ONCE, "wishes", "conclusion.tooManyProposals", MOST_AT_ONCE)
                .orThrow();
        return readings.decide(session.id(), Place.CONCLUSION, wishes, by);
    }

    /** Refused where the viewer may not write in the conclusion. */
    public void requireEditor(String code, Viewer by) {
        writable(code, by);
    }

    /** What a saved draft has of proposals is accepted. */
    public void taken(List<Directive> directives, Viewer by) {
        readings.taken(
                directives.stream()
                        .map(directive -> directive.origin().proposalItem())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                by);
    }

    /** Notes what the submitted or issued conclusion has of the proposals; the last word counts. */
    public void note(Conclusion conclusion) {
        if (readings.exist(conclusion.sessionId(), Place.CONCLUSION)) {
            List<DirectiveDraft> drafts = writer.drafts(conclusion.directives());
            readings.outcome(
                    conclusion.sessionId(),
                    Place.CONCLUSION,
                    drafts.stream().map(fields::last).toList());
        }
    }

    private WorkingSession writable(String code, Viewer by) {
        WorkingSession session = access.locked(code, by);
        editors.require(session, by);
        return session;
    }

    private ProposedDraft draft(Reading reading) {
        return new ProposedDraft(
                reading.readBy(),
                reading.readAt(),
                reading.items().stream().map(fields::line).toList());
    }
}
