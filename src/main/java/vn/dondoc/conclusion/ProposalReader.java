package vn.dondoc.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.People;
import vn.dondoc.proposal.ProposedDirective;
import vn.dondoc.session.Chair;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.task.DueKind;
import vn.dondoc.text.SearchText;

/** Reads proposed directives as drafts: the agencies and leaders that the text names become units and people. */
@Component
class ProposalReader {

    private final NamedUnits namedUnits;
    private final People people;
    private final ConclusionNames names;

    ProposalReader(NamedUnits namedUnits, People people, ConclusionNames names) {
        this.namedUnits = namedUnits;
        this.people = people;
        this.names = names;
    }

    /** Reads directives that are proposed for a session. */
    Function<ProposedDirective, Read> of(WorkingSession session) {
        NamedUnits.Of units = namedUnits.of(session);
        return found -> read(found, units, session);
    }

    /** A proposed directive in names of the province. */
    record Read(DirectiveDraft directive, ProposedDraft.Found found) {}

    private Read read(ProposedDirective found, NamedUnits.Of units, WorkingSession session) {
        List<String> leads = units.in(found.lead());
        Set<String> coordinators = new LinkedHashSet<>();
        List<String> unfound = new ArrayList<>();
        for (String agency : found.coordinate()) {
            List<String> named = units.in(agency);
            coordinators.addAll(named);
            if (named.isEmpty()) {
                unfound.add(agency);
            }
        }
        leads.forEach(coordinators::remove);
        return new Read(
                draft(found, leads, new ArrayList<>(coordinators), issuer(found.issuer(), session)),
                new ProposedDraft.Found(
                        found.issuer(),
                        found.verb(),
                        found.deadlineText(),
                        leads.isEmpty() ? found.lead() : null,
                        unfound));
    }

    private static DirectiveDraft draft(
            ProposedDirective found, List<String> leads, List<String> coordinators, @Nullable String issuer) {
        return new DirectiveDraft(
                found.text(),
                null,
                found.start(),
                found.end(),
                found.nature().name(),
                found.force().name(),
                issuer,
                issuer == null ? found.issuer() : null,
                found.lead(),
                null,
                null,
                null,
                null,
                null,
                leads,
                coordinators,
                due(found),
                false,
                null,
                null,
                null,
                found.refs(),
                null);
    }

    private static DueDraft due(ProposedDirective found) {
        if (found.recurrence() != null) {
            String until = text(found.deadline());
            return new DueDraft(
                    DueKind.PERIODIC.name(), null, found.recurrence().name(), until, null, null);
        }
        if (found.deadline() != null) {
            return new DueDraft(DueKind.FIXED.name(), text(found.deadline()), null, null, null, null);
        }
        if (found.deadlineText() != null) {
            return new DueDraft(DueKind.ON_EVENT.name(), null, null, null, found.deadlineText(), null);
        }
        return new DueDraft(DueKind.NONE.name(), null, null, null, null, null);
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** The chair whose name or title the text gives; the only chair where the text names nobody. */
    private @Nullable String issuer(@Nullable String named, WorkingSession session) {
        if (named == null) {
            return session.chairs().size() == 1
                    ? names.account(session.chairs().get(0).personId())
                    : null;
        }
        String words = SearchText.fold(named);
        return session.chairs().stream()
                .filter(chair -> means(words, chair))
                .findFirst()
                .map(chair -> names.account(chair.personId()))
                .orElse(null);
    }

    private boolean means(String words, Chair chair) {
        if (words.contains(SearchText.fold(people.get(chair.personId()).fullName()))) {
            return true;
        }
        for (String title : chair.title().toLowerCase(Locale.ROOT).split(",")) {
            if (!title.isBlank() && words.contains(SearchText.fold(title))) {
                return true;
            }
        }
        return false;
    }
}
