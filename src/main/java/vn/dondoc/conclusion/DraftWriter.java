package vn.dondoc.conclusion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Units;
import vn.dondoc.task.Due;
import vn.dondoc.text.VietnameseNumber;

/** Writes directives in the names in which they are typed and sent. */
@Component
class DraftWriter {

    private final ConclusionNames names;
    private final Units units;

    DraftWriter(ConclusionNames names, Units units) {
        this.names = names;
        this.units = units;
    }

    List<DirectiveDraft> drafts(List<Directive> directives) {
        Map<UnitOrGroup, String> shortNames = new HashMap<>();
        Map<Long, String> accounts = new HashMap<>();
        return directives.stream()
                .map(directive -> draft(directive, shortNames, accounts))
                .toList();
    }

    private DirectiveDraft draft(Directive directive, Map<UnitOrGroup, String> shortNames, Map<Long, String> accounts) {
        Wording wording = directive.wording();
        Outcome outcome = directive.outcome();
        Origin origin = directive.origin();
        return new DirectiveDraft(
                wording.text(),
                wording.shortTitle(),
                wording.start(),
                wording.end(),
                directive.nature().name(),
                directive.force().name(),
                wording.issuerId() == null ? null : accounts.computeIfAbsent(wording.issuerId(), names::account),
                wording.issuerText(),
                wording.addresseeText(),
                wording.field(),
                outcome.deliverable(),
                outcome.deliverableType(),
                outcome.targetValue() == null ? null : VietnameseNumber.toInput(outcome.targetValue()),
                outcome.targetUnit(),
                shortNames(directive.leads(), shortNames),
                shortNames(directive.coordinators(), shortNames),
                due(directive.due()),
                directive.starred(),
                names.petition(origin.petitionId()),
                origin.indicatorName(),
                origin.projectName(),
                names.references(origin.referenceIds()),
                origin.proposalItem());
    }

    private List<String> shortNames(List<UnitOrGroup> addressed, Map<UnitOrGroup, String> known) {
        return addressed.stream()
                .map(unit -> known.computeIfAbsent(unit, this::shortName))
                .toList();
    }

    private String shortName(UnitOrGroup unit) {
        return unit.isGroup()
                ? units.group(unit.id()).shortName()
                : units.get(unit.id()).shortName();
    }

    private static DueDraft due(Due due) {
        return new DueDraft(
                due.kind().name(),
                text(due.date()),
                due.cycle() == null ? null : due.cycle().name(),
                text(due.until()),
                due.event(),
                text(due.reviewOn()),
                due.within());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
