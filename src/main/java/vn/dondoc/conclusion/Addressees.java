package vn.dondoc.conclusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitGroup;
import vn.dondoc.organization.Units;

/** Reads the units and groups that directives address by their short names. */
@Component
class Addressees {

    private final Units units;

    Addressees(Units units) {
        this.units = units;
    }

    Reading reading(long provinceId, DraftDays days) {
        return new Reading(provinceId, days);
    }

    /** The reading of one draft, which asks for each name once. */
    final class Reading {

        private final long provinceId;
        private final DraftDays days;
        private final Map<String, Optional<Unit>> known = new HashMap<>();
        private final Map<String, Optional<UnitGroup>> knownGroups = new HashMap<>();
        private final Map<Long, Set<Long>> members = new HashMap<>();

        private Reading(long provinceId, DraftDays days) {
            this.provinceId = provinceId;
            this.days = days;
        }

        List<UnitOrGroup> read(@Nullable List<String> shortNames, Fields fields, String field) {
            Set<UnitOrGroup> read = new LinkedHashSet<>();
            List<String> names = shortNames == null ? List.of() : shortNames;
            for (String name : names) {
                if (name != null && !name.isBlank()) {
                    read(name.strip(), fields, field).ifPresent(read::add);
                }
            }
            return new ArrayList<>(read);
        }

        private Optional<UnitOrGroup> read(String name, Fields fields, String field) {
            Optional<Unit> unit =
                    known.computeIfAbsent(name, n -> units.byShortName(n).filter(u -> u.provinceId() == provinceId));
            if (unit.isPresent()) {
                fields.that(
                        existsThen(unit.get()),
                        field,
                        "conclusion.unitNotValid",
                        unit.get().name());
                return unit.map(u -> UnitOrGroup.unit(u.id()));
            }
            Optional<UnitGroup> group = knownGroups.computeIfAbsent(
                    name, n -> units.groupByShortName(n).filter(g -> g.provinceId() == provinceId));
            fields.that(group.isPresent(), field, "conclusion.unknownUnit", name);
            return group.map(g -> UnitOrGroup.group(g.id()));
        }

        private boolean existsThen(Unit unit) {
            return unit.validOn(days.from()) || unit.validOn(days.until());
        }

        /** No unit both leads and coordinates, neither by itself nor as a member of a group that leads. */
        void checkApart(List<UnitOrGroup> leads, List<UnitOrGroup> coordinators, Fields fields) {
            Set<Long> leading = leads.stream()
                    .flatMap(lead -> lead.isGroup() ? members(lead.id()).stream() : List.of(lead.id()).stream())
                    .collect(Collectors.toSet());
            for (UnitOrGroup coordinator : coordinators) {
                boolean both = coordinator.isGroup() ? leads.contains(coordinator) : leading.contains(coordinator.id());
                fields.that(!both, "coordinators", "conclusion.leadCoordinates", nameOf(coordinator));
            }
        }

        private Set<Long> members(long groupId) {
            return members.computeIfAbsent(
                    groupId,
                    id -> units.members(id, days.until()).stream().map(Unit::id).collect(Collectors.toSet()));
        }

        private String nameOf(UnitOrGroup unit) {
            return unit.isGroup()
                    ? units.group(unit.id()).name()
                    : units.get(unit.id()).name();
        }
    }
}
