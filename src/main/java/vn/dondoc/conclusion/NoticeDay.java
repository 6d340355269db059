package vn.dondoc.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.task.ReviewPolicy;

/** Settles on the day of the notice whom each directive addresses: groups become their members of that day. */
@Component
class NoticeDay {

    private final Units units;
    private final ReviewPolicy reviews;

    NoticeDay(Units units, ReviewPolicy reviews) {
        this.units = units;
        this.reviews = reviews;
    }

    /**
     * The directives with units only, at least one lead each.
     *
     * @throws vn.dondoc.rule.Invalid when a lead does not exist on the day, or a date lies before it
     */
    List<Directive> resolved(List<Directive> directives, WorkingSession session, LocalDate day) {
        Checks checks = new Checks();
        List<Directive> resolved = new ArrayList<>();
        for (int i = 0; i < directives.size(); i++) {
            resolved.add(resolved(directives.get(i), i, session, day, checks));
        }
        checks.orThrow();
        return resolved;
    }

    /** @param index of the directive, for what is wrong with it */
    Directive resolved(Directive directive, int index, WorkingSession session, LocalDate day, Checks checks) {
        Fields fields = new Fields(checks, "directives[" + index + "].");
        DueReader.checkDays(directive.due(), DraftDays.ofNotice(day, reviews), fields);
        return resolved(directive, session, day, fields);
    }

    private Directive resolved(Directive directive, WorkingSession session, LocalDate day, Fields fields) {
        Set<Long> leads = expanded(directive.leads(), day, fields, "leads");
        if (directive.leads().isEmpty()) {
            Unit reporting = units.get(session.schedule().reportingUnitId());
            fields.that(reporting.validOn(day), "leads", "conclusion.unitNotValid", reporting.name());
            leads.add(reporting.id());
        }
        fields.that(!leads.isEmpty(), "leads", "conclusion.groupEmpty");
        Set<Long> coordinators = expanded(directive.coordinators(), day, fields, "coordinators");
        coordinators.removeAll(leads);
        return new Directive(
                directive.wording(),
                directive.nature(),
                directive.force(),
                directive.outcome(),
                directive.due(),
                directive.origin(),
                directive.starred(),
                leads.stream().map(UnitOrGroup::unit).toList(),
                coordinators.stream().map(UnitOrGroup::unit).toList());
    }

    private Set<Long> expanded(List<UnitOrGroup> addressed, LocalDate day, Fields fields, String field) {
        Set<Long> ids = new LinkedHashSet<>();
        addressed.stream().flatMap(unit -> unitsOf(unit, day)).forEach(unit -> {
            fields.that(unit.validOn(day), field, "conclusion.unitNotValid", unit.name());
            ids.add(unit.id());
        });
        return ids;
    }

    private Stream<Unit> unitsOf(UnitOrGroup unit, LocalDate day) {
        return unit.isGroup() ? units.members(unit.id(), day).stream() : Stream.of(units.get(unit.id()));
    }
}
