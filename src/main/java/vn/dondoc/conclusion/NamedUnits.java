package vn.dondoc.conclusion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.FormerUnit;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitGroup;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;
import vn.dondoc.proposal.AgencyNames;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.text.SearchText;

/** Finds the units and groups of a province that the words of a text mean. */
@Component
class NamedUnits {

    private static final Pattern COMMUNES =
            Pattern.compile("\\b(cac|toan bo|tat ca)\\b.*\\b(xa|phuong|dia phuong)\\b|\\bcap xa\\b");
    private static final Pattern DEPARTMENTS = Pattern.compile("\\bcac (so|nganh|don vi|co quan)\\b");
    private final Units units;
    private final Clock clock;

    NamedUnits(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    Of of(WorkingSession session) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Of(
                units.ofProvince(session.provinceId(), day),
                units.formerOfProvince(session.provinceId(), day),
                units.groups(session.provinceId()),
                session.schedule().reportingUnitId());
    }

    /** The names that a text of the session may give to the province's units, those of old too. */
    AgencyNames names(WorkingSession session) {
        Of named = of(session);
        List<String> names = new ArrayList<>();
        named.units().forEach(unit -> names.add(unit.name()));
        named.former().forEach(unit -> names.add(unit.name()));
        return AgencyNames.of(names);
    }

    /** The units of one province on one day. */
    record Of(List<Unit> units, List<FormerUnit> former, List<UnitGroup> groups, long reportingUnitId) {

        /**
         * The short names of those that the words name, in full, by initials ("Sở GD&ĐT") or, where a unit has ended,
         * by its old name; "sở" alone is the reporting unit.
         */
        List<String> in(@Nullable String text) {
            if (text == null || text.isBlank()) {
                return List.of();
            }
            String folded = SearchText.fold(text);
            Set<String> found = new LinkedHashSet<>();
            NameInWords words = new NameInWords(text);
            units.stream()
                    .filter(unit -> !unit.isProvince() && words.name(unit.name(), unit.kind()))
                    .map(Unit::shortName)
                    .forEach(found::add);
            if (found.isEmpty()) {
                former.stream()
                        .filter(unit -> words.name(unit.name(), unit.kind()))
                        .map(FormerUnit::successor)
                        .forEach(found::add);
            }
            if (found.isEmpty() && folded.matches("(so|so nay|nganh|don vi)")) {
                units.stream()
                        .filter(unit -> unit.id() == reportingUnitId)
                        .map(Unit::shortName)
                        .forEach(found::add);
            }
            group(COMMUNES, UnitKind.COMMUNE, folded, found);
            if (found.isEmpty()) {
                group(DEPARTMENTS, UnitKind.DEPARTMENT, folded, found);
            }
            return List.copyOf(found);
        }

        private void group(Pattern cue, UnitKind kind, String folded, Set<String> found) {
            if (cue.matcher(folded).find()) {
                groups.stream()
                        .filter(group -> Objects.equals(group.memberKind(), kind))
                        .map(UnitGroup::shortName)
                        .forEach(found::add);
            }
        }
    }
}
