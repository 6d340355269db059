package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
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

/** By which an administrator keeps who holds which position in a unit; every change is recorded. */
@Service
@Transactional
public class Staffing {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final People people;
    private final UnitRegister units;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    Staffing(People people, UnitRegister units, JdbcClient jdbc, AuditLog audit) {
        this.people = people;
        this.units = units;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A position that is, was or will be held in a unit, with its holder. */
    public record Held(
            long id,
            long personId,
            String name,
            @Nullable String email,
            String title,
            boolean head,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        public boolean endedBefore(LocalDate day) {
            return validTo != null && validTo.isBefore(day);
        }
    }

    /** The unit's positions, those that ended last. */
    @Transactional(readOnly = true)
    public List<Held> of(Unit unit, LocalDate today) {
        return jdbc.sql("""
                        select o.id, o.person_id, p.full_name as name, p.email, o.title, o.head, o.valid_from, o.valid_to
                          from position o join person p on p.id = o.person_id
                         where o.unit_id = :unit
                         order by coalesce(o.valid_to < :today, false), o.head desc, o.ordinal, p.full_name""")
                .param("unit", unit.id())
                .param("today", today)
                .query(Held.class)
                .list();
    }

    /** @throws NotFound if the unit has no such position */
    @Transactional(readOnly = true)
    public Held position(Unit unit, long id, LocalDate today) {
        return of(unit, today).stream()
                .filter(held -> held.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("position"));
    }

    /**
     * Adds a person to the unit's province, with a first position in the unit.
     *
     * @throws Invalid at {@code fullName}, {@code email} or the fields of the position
     */
    public Person add(
            String unit,
            @Nullable String fullName,
            @Nullable String email,
            PositionEntry position,
            Checks checks,
            Actor by) {
        Unit at = units.get(unit);
        checks.text(fullName, "fullName", LONGEST_NAME)
                .atMost(email, "email", LONGEST_EMAIL)
                .that(email == null || EMAIL.matcher(email).matches(), "email", "email");
        position.check(checks);
        checks.orThrow();
        Person person = people.add(at.provinceId(), Objects.requireNonNull(fullName), email);
        audit.record(by, event(person, "PersonAdded", Map.of("unit", at.shortName())));
        hold(person, at, position, 1, by);
        return person;
    }

    /**
     * Gives a person of the province a further position.
     *
     * @throws Invalid at {@code person} or the fields of the position
     */
    public void appoint(String unit, @Nullable String person, PositionEntry position, Checks checks, Actor by) {
        Unit at = units.get(unit);
        Person found = person == null ? null : inProvince(person, at);
        checks.present(person, "person").that(person == null || found != null, "person", "person.unknown");
        position.check(checks);
        checks.orThrow();
        Person holder = Objects.requireNonNull(found);
        hold(holder, at, position, nextPlace(holder), by);
    }

    private @Nullable Person inProvince(String person, Unit unit) {
        return jdbc.sql("select id from person where province_id = ? and id::text = ? and active")
                .params(unit.provinceId(), person)
                .query(Long.class)
                .optional()
                .map(people::get)
                .orElse(null);
    }

    private int nextPlace(Person person) {
        return jdbc.sql("select coalesce(max(ordinal), 0) + 1 from position where person_id = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    private void hold(Person person, Unit unit, PositionEntry position, int ordinal, Actor by) {
        Position held = position.held(person.id(), unit.id(), ordinal);
        people.appoint(held);
        audit.record(
                by,
                event(
                        person,
                        "PositionAdded",
                        Map.of(
                                "unit", unit.shortName(),
                                "title", held.title(),
                                "validFrom", held.validFrom().toString())));
    }

    /**
     * Sets the last day of a position.
     *
     * @throws Invalid at {@code validTo}
     */
    public void end(Unit unit, Held position, @Nullable LocalDate lastDay, Checks checks, Actor by) {
        checks.present(lastDay, "validTo")
                .that(lastDay == null || !lastDay.isBefore(position.validFrom()), "validTo", "endBeforeStart")
                .orThrow();
        jdbc.sql("update position set valid_to = ? where id = ?")
                .params(Objects.requireNonNull(lastDay), position.id())
                .update();
        audit.record(
                by,
                event(
                        people.get(position.personId()),
                        "PositionEnded",
                        Map.of(
                                "unit",
                                unit.shortName(),
                                "title",
                                position.title(),
                                "validTo",
                                String.valueOf(lastDay))));
    }

    private static AuditEntry event(Person person, String type, Map<String, String> detail) {
        return new AuditEntry(person.provinceId(), "PERSON", String.valueOf(person.id()), type, detail);
    }
}
