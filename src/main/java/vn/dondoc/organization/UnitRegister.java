package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Stale;

/** By which an administrator keeps provinces, units and groups; every change is recorded. */
@Service
@Transactional
public class UnitRegister {

    private static final String SUBJECT = "UNIT";

    private final Units units;
    private final UnitChecks checks;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    UnitRegister(Units units, UnitChecks checks, JdbcClient jdbc, AuditLog audit) {
        this.units = units;
        this.checks = checks;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A unit as its form edits it. */
    public record Edition(int ordinal, long version, List<String> successors) {}

    /** @throws NotFound if no unit has the short name */
    @Transactional(readOnly = true)
    public Unit get(String shortName) {
        return units.byShortName(shortName).orElseThrow(() -> new NotFound("unit"));
    }

    /** @throws NotFound if no province has the short name */
    @Transactional(readOnly = true)
    public Unit province(String shortName) {
        Unit unit = get(shortName);
        if (!unit.isProvince()) {
            throw new NotFound("province");
        }
        return unit;
    }

    @Transactional(readOnly = true)
    public Edition edition(Unit unit) {
        return jdbc.sql("select ordinal, version from unit where id = ?")
                .param(unit.id())
                .query((rs, n) -> new Edition(rs.getInt(1), rs.getLong(2), successors(unit)))
                .single();
    }

    private List<String> successors(Unit unit) {
        return jdbc.sql("select u.short_name from unit_successor s join unit u on u.id = s.successor_id"
                        + " where s.unit_id = ? order by u.short_name")
                .param(unit.id())
                .query(String.class)
                .list();
    }

    /**
     * Adds a province together with the groups of all its communes and of all its departments.
     *
     * @param groups the names of the groups by the kind of their members
     * @throws Invalid at the fields of the entry
     */
    public Unit addProvince(UnitEntry entry, Checks found, Map<UnitKind, GroupEntry> groups, Actor by) {
        checks.prefix(entry.prefix(), found);
        Unit province = add(entry, null, found, by);
        groups.forEach((kind, group) -> units.addGroup(
                province.id(),
                province.shortName() + "." + Objects.requireNonNull(group.shortName()),
                Objects.requireNonNull(group.name()),
                group.nameEn(),
                kind));
        return province;
    }

    /** @throws Invalid at the fields of the entry */
    public Unit addBelow(String parent, UnitEntry entry, Checks found, Actor by) {
        Unit above = get(parent);
        found.present(entry.kind(), "kind").that(entry.kind() != UnitKind.PROVINCE, "kind", "unit.provinceBelow");
        return add(entry, above, found, by);
    }

    private Unit add(UnitEntry entry, @Nullable Unit parent, Checks found, Actor by) {
        checks.shortName(entry.shortName(), found);
        checks.code(entry.code(), found);
        checks.names(entry, found);
        checks.validity(entry, entry.code(), null, found);
        found.orThrow();
        Unit added = units.add(entry.below(parent));
        audit.record(by, event(added, "UnitAdded", Map.of("kind", added.kind().name(), "code", added.code())));
        return added;
    }

    /**
     * Changes the names, the place among its neighbours, the validity and the successors; short name and code stay.
     *
     * @throws Invalid at the fields of the entry
     * @throws Stale if somebody else changed the unit since that version
     */
    public void change(String shortName, UnitEntry entry, long version, Checks found, Actor by) {
        Unit unit = get(shortName);
        checks.names(entry, found);
        checks.validity(entry, unit.code(), unit, found);
        List<Unit> successors = successors(unit, entry, found);
        found.orThrow();
        store(unit, entry, version);
        succeed(unit, entry, successors);
        audit.record(by, event(unit, "UnitChanged", changes(unit, entry)));
    }

    private List<Unit> successors(Unit unit, UnitEntry entry, Checks found) {
        if (entry.successors().isEmpty()) {
            return List.of();
        }
        found.that(entry.validTo() != null, "validTo", "unit.endNeeded");
        List<Unit> successors = entry.successors().stream()
                .flatMap(name -> units.byShortName(name).stream())
                .filter(other -> succeeds(other, unit))
                .toList();
        found.that(successors.size() == entry.successors().size(), "successors[0]", "unit.successor");
        return successors;
    }

    private static boolean succeeds(Unit other, Unit unit) {
        return other.id() != unit.id()
                && other.isProvince() == unit.isProvince()
                && (unit.isProvince() || other.provinceId() == unit.provinceId());
    }

    private void store(Unit unit, UnitEntry entry, long version) {
        int stored = jdbc.sql("""
                        update unit set name = :name, name_en = :nameEn, ordinal = :ordinal, valid_from = :from,
                               valid_to = :to, version = version + 1
                         where id = :id and version = :version""")
                .param("name", entry.name())
                .param("nameEn", entry.nameEn())
                .param("ordinal", entry.place())
                .param("from", entry.validFrom())
                .param("to", entry.validTo())
                .param("id", unit.id())
                .param("version", version)
                .update();
        if (stored == 0) {
            throw new Stale(version, edition(unit).version());
        }
    }

    private void succeed(Unit unit, UnitEntry entry, List<Unit> successors) {
        jdbc.sql("delete from unit_successor where unit_id = ?")
                .param(unit.id())
                .update();
        LocalDate end = entry.validTo();
        if (end != null) {
            successors.forEach(
                    other -> jdbc.sql("insert into unit_successor (unit_id, successor_id, since) values (?, ?, ?)")
                            .params(unit.id(), other.id(), end.plusDays(1))
                            .update());
        }
    }

    /** @throws Invalid at the fields of the entry */
    public UnitGroup addGroup(String province, GroupEntry entry, Checks found, Actor by) {
        Unit root = province(province);
        checks.shortName(entry.shortName(), found);
        found.text(entry.name(), "name", UnitChecks.LONGEST_NAME)
                .atMost(entry.nameEn(), "nameEn", UnitChecks.LONGEST_NAME)
                .present(entry.kind(), "kind")
                .that(entry.kind() != UnitKind.PROVINCE, "kind", "unit.provinceBelow")
                .orThrow();
        UnitGroup group = units.addGroup(
                root.id(),
                Objects.requireNonNull(entry.shortName()),
                Objects.requireNonNull(entry.name()),
                entry.nameEn(),
                Objects.requireNonNull(entry.kind()));
        audit.record(by, event(root, "UnitGroupAdded", Map.of("group", group.shortName())));
        return group;
    }

    private static Map<String, String> changes(Unit unit, UnitEntry entry) {
        Map<String, String> changes = new HashMap<>();
        note(changes, "name", unit.name(), entry.name());
        note(changes, "nameEn", unit.nameEn(), entry.nameEn());
        note(changes, "validFrom", unit.validFrom(), entry.validFrom());
        note(changes, "validTo", unit.validTo(), entry.validTo());
        if (!entry.successors().isEmpty()) {
            changes.put("successors", String.join(", ", entry.successors()));
        }
        return changes;
    }

    private static void note(
            Map<String, String> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(field, Objects.toString(after, ""));
        }
    }

    private static AuditEntry event(Unit unit, String type, Map<String, String> detail) {
        return new AuditEntry(unit.provinceId(), SUBJECT, unit.shortName(), type, detail);
    }
}
