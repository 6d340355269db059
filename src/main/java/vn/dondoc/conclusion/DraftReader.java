package vn.dondoc.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.feedback.Place;
import vn.dondoc.feedback.Readings;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.task.ReviewPolicy;
import vn.dondoc.text.ClassificationStamp;

/** Turns a draft into directives, or tells at each field what is wrong with it. */
@Component
class DraftReader {

    /** Longest text of a conclusion, in characters; the notice of a whole term's conference has a tenth of it. */
    static final int LONGEST_TEXT = 500_000;

    private static final int MOST_DIRECTIVES = 500;

    private final ConclusionNames names;
    private final Addressees addressees;
    private final ReviewPolicy reviews;
    private final Readings readings;

    DraftReader(ConclusionNames names, Addressees addressees, ReviewPolicy reviews, Readings readings) {
        this.names = names;
        this.addressees = addressees;
        this.reviews = reviews;
        this.readings = readings;
    }

    /** @throws vn.dondoc.rule.Invalid with everything that is wrong */
    List<Directive> read(ConclusionDraft draft, WorkingSession session, LocalDate today) {
        Checks checks = new Checks();
        String text = draft.text() == null ? "" : draft.text();
        List<DirectiveDraft> drafts = draft.directivesOrNone();
        checks.that(!text.isBlank(), "text", "required");
        checks.that(text.length() <= LONGEST_TEXT, "text", "conclusion.textTooLong", LONGEST_TEXT);
        checks.that(!ClassificationStamp.stands(text), "text", "classifiedText");
        checks.that(drafts.size() <= MOST_DIRECTIVES, "directives", "conclusion.tooManyDirectives", MOST_DIRECTIVES);
        checks.orThrow();
        List<Directive> directives = directives(drafts, text, session, today, checks);
        checks.orThrow();
        return directives;
    }

    private List<Directive> directives(
            List<DirectiveDraft> drafts, String text, WorkingSession session, LocalDate today, Checks checks) {
        DraftDays days = DraftDays.of(session.schedule().heldOn(), today, reviews);
        Addressees.Reading reading = addressees.reading(session.provinceId(), days);
        Set<Long> proposals = proposals(drafts, session);
        List<Directive> directives = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Fields fields = new Fields(checks, "directives[" + i + "].");
            directives.add(
                    new DirectiveReader(names, reading, session, days, proposals, fields).read(drafts.get(i), text));
        }
        return directives;
    }

    private Set<Long> proposals(List<DirectiveDraft> drafts, WorkingSession session) {
        List<Long> named = drafts.stream()
                .map(DirectiveDraft::proposalItem)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return readings.known(session.id(), Place.CONCLUSION, named);
    }
}
