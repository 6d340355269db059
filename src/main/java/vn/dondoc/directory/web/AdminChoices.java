package vn.dondoc.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.account.AccountKeeping;
import vn.dondoc.account.Role;
import vn.dondoc.organization.GroupEntry;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Staffing;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.organization.Units;
import vn.dondoc.ui.Choice;

/** What the select fields of the administrator's forms offer. */
@Component
class AdminChoices {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Units units;
    private final People people;
    private final Staffing staffing;
    private final MessageSource messages;
    private final Clock clock;

    AdminChoices(Units units, People people, Staffing staffing, MessageSource messages, Clock clock) {
        this.units = units;
        this.people = people;
        this.staffing = staffing;
        this.messages = messages;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Of units below a province. */
    List<Choice> kinds() {
        return named(
                Arrays.stream(UnitKind.values())
                        .filter(kind -> kind != UnitKind.PROVINCE)
                        .toList(),
                "unit.kind.");
    }

    List<Choice> roles(Unit unit) {
        Collection<Role> roles = AccountKeeping.rolesIn(unit.kind());
        return named(roles, "role.");
    }

    private List<Choice> named(Collection<? extends Enum<?>> values, String prefix) {
        return values.stream()
                .map(value -> new Choice(value.name(), text(prefix + value.name(), LocaleContextHolder.getLocale())))
                .toList();
    }

    /** The units that can take over the work of this one. */
    List<Choice> successors(Unit unit) {
        List<Unit> others = unit.isProvince() ? units.provinces() : units.ofProvince(unit.provinceId(), today());
        return others.stream()
                .filter(other -> other.id() != unit.id() && other.isProvince() == unit.isProvince())
                .map(other -> new Choice(other.shortName(), other.name()))
                .toList();
    }

    /** Everybody who holds a position in the unit's province, with their titles. */
    List<Choice> people(Unit unit) {
        return people.ofProvince(unit.provinceId(), today()).stream()
                .map(person -> new Choice(
                        String.valueOf(person.id()), person.fullName() + " – " + people.titles(person.id(), today())))
                .toList();
    }

    /** Those who hold a position in the unit today or later. */
    List<Choice> staff(Unit unit) {
        return staffing.of(unit, today()).stream()
                .filter(held -> !held.endedBefore(today()))
                .map(held -> new Choice(String.valueOf(held.personId()), held.name()))
                .distinct()
                .toList();
    }

    /** The groups that a new province begins with. */
    Map<UnitKind, GroupEntry> usualGroups() {
        return Map.of(
                UnitKind.COMMUNE, usualGroup("communes", UnitKind.COMMUNE),
                UnitKind.DEPARTMENT, usualGroup("departments", UnitKind.DEPARTMENT));
    }

    private GroupEntry usualGroup(String name, UnitKind kind) {
        String key = "admin.group." + name;
        return new GroupEntry(name, text(key, VIETNAMESE), text(key, Locale.ENGLISH), kind);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
