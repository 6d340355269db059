package vn.dondoc.conclusion;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.task.Force;
import vn.dondoc.task.Nature;

/**
 * Reads one directive of a draft.
 *
 * @param proposals those of the session; what names another is tied to none
 */
record DirectiveReader(
        ConclusionNames names,
        Addressees.Reading addressees,
        WorkingSession session,
        DraftDays days,
        Set<Long> proposals,
        Fields fields) {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_WORDS = 500;

    Directive read(DirectiveDraft draft, String source) {
        List<UnitOrGroup> leads = addressees.read(draft.leads(), fields, "leads");
        List<UnitOrGroup> coordinators = addressees.read(draft.coordinators(), fields, "coordinators");
        addressees.checkApart(leads, coordinators, fields);
        return new Directive(
                wording(draft, source),
                fields.choice(Nature.class, draft.nature(), "nature", Nature.SPECIFIC),
                fields.choice(Force.class, draft.force(), "force", Force.REQUIRE),
                outcome(draft),
                DueReader.read(draft.due() == null ? DueDraft.NONE : draft.due(), days, fields),
                origin(draft),
                Boolean.TRUE.equals(draft.starred()),
                leads,
                coordinators);
    }

    private Wording wording(DirectiveDraft draft, String source) {
        String text = fields.text(draft.text(), "text", LONGEST_TEXT);
        checkSpan(draft.start(), draft.end(), source.length());
        return new Wording(
                text == null ? "" : text,
                words(draft.shortTitle(), "shortTitle"),
                draft.start(),
                draft.end(),
                issuer(draft.issuer()),
                words(draft.issuerText(), "issuerText"),
                words(draft.addresseeText(), "addresseeText"),
                words(draft.field(), "field"));
    }

    private void checkSpan(@Nullable Integer start, @Nullable Integer end, int length) {
        if (start == null && end == null) {
            return;
        }
        boolean inside = start != null && end != null && 0 <= start && start < end && end <= length;
        fields.that(inside, "start", "conclusion.spanOutside");
    }

    private @Nullable Long issuer(@Nullable String account) {
        if (account == null || account.isBlank()) {
            return null;
        }
        Long person = names.person(account.strip(), session.provinceId());
        fields.that(person != null, "issuer", "conclusion.unknownPerson", account);
        return person;
    }

    private Outcome outcome(DirectiveDraft draft) {
        return new Outcome(
                words(draft.deliverable(), "deliverable"),
                words(draft.deliverableType(), "deliverableType"),
                fields.number(draft.targetValue(), "targetValue"),
                words(draft.targetUnit(), "targetUnit"));
    }

    private Origin origin(DirectiveDraft draft) {
        return new Origin(
                petition(draft.petition()),
                words(draft.indicatorName(), "indicatorName"),
                words(draft.projectName(), "projectName"),
                references(draft.references()),
                proposal(draft.proposalItem()));
    }

    private @Nullable Long proposal(@Nullable Long item) {
        return item != null && proposals.contains(item) ? item : null;
    }

    private @Nullable Long petition(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        Long petition = names.petition(code.strip(), session.id());
        fields.that(petition != null, "petition", "conclusion.unknownPetition", code);
        return petition;
    }

    private List<Long> references(@Nullable List<String> numbers) {
        if (numbers == null) {
            return List.of();
        }
        return numbers.stream()
                .filter(number -> number != null && !number.isBlank())
                .filter(number -> words(number, "references") != null && number.length() <= LONGEST_WORDS)
                .map(number -> names.reference(number.strip(), session.provinceId()))
                .distinct()
                .toList();
    }

    private @Nullable String words(@Nullable String typed, String field) {
        return fields.text(typed, field, LONGEST_WORDS);
    }
}
