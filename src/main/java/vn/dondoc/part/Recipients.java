package vn.dondoc.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Position;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Invalid;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskReading;

/** Those to whom a part of a task can be handed: divisions and people of the lead unit, and the coordinating units. */
@Component
class Recipients {

    private final Units units;
    private final People people;
    private final TaskReading reading;
    private final JdbcClient jdbc;
    private final Clock clock;

    Recipients(Units units, People people, TaskReading reading, JdbcClient jdbc, Clock clock) {
        this.units = units;
        this.people = people;
        this.reading = reading;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@link Invalid} for a unit or person that has no part in the task. */
    Recipient of(Task task, NewPart part, Viewer by) {
        return part.person() != null ? person(task, part.person(), by) : unit(task, part.unit());
    }

    /** The divisions of the lead unit that exist today. */
    List<Unit> divisions(long leadUnit) {
        List<Long> below =
                units.subtree(leadUnit).stream().filter(id -> id != leadUnit).toList();
        return units.named(below).stream().filter(unit -> unit.validOn(today())).toList();
    }

    List<Unit> coordinators(long task) {
        return units.named(jdbc.sql("select unit_id from task_unit where task_id = ? and part = 'COORDINATOR'")
                .param(task)
                .query(Long.class)
                .list());
    }

    private Recipient unit(Task task, @Nullable String shortName) {
        if (coordinators(task.id()).stream().anyMatch(unit -> unit.shortName().equals(shortName))) {
            return recipient(PartKind.CONTRIBUTION, shortName);
        }
        return divisions(task.leadUnitId()).stream()
                .filter(unit -> unit.shortName().equals(shortName))
                .findFirst()
                .map(unit -> new Recipient(PartKind.SUBTASK, unit.id(), null, unit.name()))
                .orElseThrow(() -> new Invalid("unit", "part.unitWithoutPart"));
    }

    private Recipient recipient(PartKind kind, @Nullable String shortName) {
        Unit unit = units.byShortName(shortName == null ? "" : shortName)
                .orElseThrow(() -> new Invalid("unit", "task.unknownUnit"));
        return new Recipient(kind, unit.id(), null, unit.name());
    }

    private Recipient person(Task task, String named, Viewer by) {
        long account = people.byAccount(named)
                .map(Person::id)
                .orElseGet(() -> named.matches("\\d{1,18}") ? Long.parseLong(named) : -1);
        Person person = reading.candidates(task.code(), by).stream()
                .filter(one -> one.id() == account)
                .findFirst()
                .orElseThrow(() -> new Invalid("person", "notOfLeadUnit"));
        return new Recipient(PartKind.SUBTASK, unitOf(person, task), person.id(), person.fullName());
    }

    /** The unit within the lead unit in which the person works. */
    private long unitOf(Person person, Task task) {
        List<Long> within = units.subtree(task.leadUnitId());
        return people.positions(person.id(), today()).stream()
                .map(Position::unitId)
                .filter(within::contains)
                .findFirst()
                .orElse(task.leadUnitId());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
