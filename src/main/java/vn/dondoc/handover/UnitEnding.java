package vn.dondoc.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.Actor;
import vn.dondoc.organization.Staffing;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitEntry;
import vn.dondoc.organization.UnitRegister;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;

/** Ends a unit and its positions in the register. Its name stays, so that the past is told under it. */
@Component
class UnitEnding {

    private final UnitRegister register;
    private final Staffing staffing;
    private final Units units;
    private final Clock clock;

    UnitEnding(UnitRegister register, Staffing staffing, Units units, Clock clock) {
        this.register = register;
        this.staffing = staffing;
        this.units = units;
        this.clock = clock;
    }

    /** The successors that the register names already. */
    List<Unit> knownSuccessors(Unit unit) {
        return register.edition(unit).successors().stream()
                .flatMap(name -> units.byShortName(name).stream())
                .toList();
    }

    void end(Unit unit, LocalDate lastDay, List<Unit> successors, Actor by) {
        UnitRegister.Edition edition = register.edition(unit);
        List<String> names = Stream.concat(
                        edition.successors().stream(), successors.stream().map(Unit::shortName))
                .distinct()
                .toList();
        UnitEntry entry = new UnitEntry(
                unit.shortName(),
                unit.code(),
                unit.prefix(),
                unit.kind(),
                unit.name(),
                unit.nameEn(),
                edition.ordinal(),
                unit.validFrom(),
                lastDay,
                names);
        register.change(unit.shortName(), entry, edition.version(), new Checks(), by);
        staffing.of(unit, LocalDate.ofInstant(clock.instant(), clock.getZone())).stream()
                .filter(held -> held.validTo() == null || held.validTo().isAfter(lastDay))
                .filter(held -> !held.validFrom().isAfter(lastDay))
                .forEach(held -> staffing.end(unit, held, lastDay, new Checks(), by));
    }
}
