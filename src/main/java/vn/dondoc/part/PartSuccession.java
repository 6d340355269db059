package vn.dondoc.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDesk;

/**
 * Lets parts go on when a unit ends. Where it led the task they go on beside the task in its place, and what its own
 * divisions and people owed is owed by the successor, by name only where the person works there already. Where it owed a
 * part of another unit's task, the successor owes it. What was done so far stays under the old name.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PartSuccession {

    private static final String COPY = """
            insert into task_part (task_id, ordinal, kind, unit_id, person_id, what, product, due_date, expires_on, state, handed_by,
                                   handed_at, done_by, done_at, done_on, result, product_number, product_date, attachment_id, decided_by,
                                   decided_at, decision_text, returned_count, chased_count, chased_on, late_told_at)
            select :task, ordinal, :kind, :unit, :person, what, product, due_date, expires_on, state, handed_by, handed_at, done_by,
                   done_at, done_on, result, product_number, product_date, attachment_id, decided_by, decided_at, decision_text,
                   returned_count, chased_count, chased_on, case when unit_id = :unit then late_told_at end
              from task_part where task_id = :former and ordinal = :ordinal""";

    private final TaskDesk desk;
    private final TaskParts parts;
    private final Units units;
    private final People people;
    private final Processes processes;
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    PartSuccession(
            TaskDesk desk,
            TaskParts parts,
            Units units,
            People people,
            Processes processes,
            Inbox inbox,
            JdbcClient jdbc,
            Clock clock) {
        this.desk = desk;
        this.parts = parts;
        this.units = units;
        this.people = people;
        this.processes = processes;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The live parts of a task that was handed over, beside the one in its place, at the step where they stand. */
    void goOn(Task former) {
        String next = jdbc.sql("select n.code from task t join task n on n.id = t.superseded_by where t.id = ?")
                .param(former.id())
                .query(String.class)
                .single();
        Task task = desk.ofProgram(next);
        List<TaskPart> live = parts.liveOf(former.id());
        if (live.isEmpty()) {
            return;
        }
        List<Long> ended = units.subtree(former.leadUnitId());
        for (TaskPart part : live) {
            boolean theirs = ended.contains(part.unitId());
            Unit unit = units.get(theirs ? task.leadUnitId() : part.unitId());
            copy(former, part, task, unit, theirs);
        }
    }

    private void copy(Task former, TaskPart part, Task task, Unit unit, boolean theirs) {
        jdbc.sql(COPY)
                .param("task", task.id())
                .param("kind", kind(task, unit).name())
                .param("unit", unit.id())
                .param("person", theirs ? stillThere(part.personId(), unit) : part.personId())
                .param("former", former.id())
                .param("ordinal", part.ordinal())
                .update();
        letSee(task, unit);
        if (theirs) {
            told(task, part, units.get(part.unitId()), unit, Actor.SYSTEM);
        }
        String key = new PartCode(task.code(), part.ordinal()).toString();
        if (part.state() == PartState.DONE) {
            processes.startAllAt(PartHanding.PROCESS, List.of(key), "Task_AcceptPart");
        } else {
            processes.start(PartHanding.PROCESS, key);
        }
    }

    /**
     * The successor owes the part in the former unit's place; nothing where it is over by now.
     *
     * @param subject key of the part
     */
    public void move(String subject, Unit former, Unit successor, Actor by) {
        PartCode code = PartCode.parse(subject);
        Task task = desk.ofProgram(code.task());
        TaskPart part = parts.findByTaskIdAndOrdinal(task.id(), code.ordinal()).orElseThrow();
        if (!part.state().isLive()) {
            return;
        }
        part.goesTo(kind(task, successor), successor.id(), stillThere(part.personId(), successor));
        parts.save(part);
        letSee(task, successor);
        told(task, part, former, successor, by);
        inbox.readdress(PartHanding.PROCESS, subject);
    }

    /** The unit sees the task of which it owes a part. */
    private void letSee(Task task, Unit unit) {
        jdbc.sql("insert into task_unit (task_id, unit_id, part) values (?, ?, 'READER') on conflict do nothing")
                .params(task.id(), unit.id())
                .update();
    }

    private PartKind kind(Task task, Unit unit) {
        return units.subtree(task.leadUnitId()).contains(unit.id()) ? PartKind.SUBTASK : PartKind.CONTRIBUTION;
    }

    private @Nullable Long stillThere(@Nullable Long person, Unit unit) {
        if (person == null) {
            return null;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        List<Long> within = units.subtree(unit.id());
        return people.positions(person, today).stream().anyMatch(held -> within.contains(held.unitId()))
                ? person
                : null;
    }

    private void told(Task task, TaskPart part, Unit former, Unit successor, Actor by) {
        desk.tell(
                task,
                by,
                "PartMoved",
                Map.of(
                        "part",
                        String.valueOf(part.ordinal()),
                        "what",
                        part.what(),
                        "former",
                        former.name(),
                        "unit",
                        successor.name()));
    }
}
