package vn.dondoc.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDesk;

/** The coordinating units of a task after it was issued: the assigning side adds and removes them, with a reason. */
@Service
@Transactional
public class Coordinators {

    private final TaskDesk desk;
    private final PartHanding handing;
    private final PartCommands parts;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    Coordinators(TaskDesk desk, PartHanding handing, PartCommands parts, Units units, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.handing = handing;
        this.parts = parts;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The unit coordinates from now on, and owes its contribution where one is named. */
    public void add(String code, NewCoordinator coordinator, Viewer by) {
        Task task = desk.assignedBy(code, by);
        requireOpen(task);
        Unit unit = existing(coordinator.unit(), task);
        write(task, unit);
        desk.tell(task, by.actor(), "CoordinatorAdded", Map.of("unit", unit.name(), "reason", coordinator.reason()));
        NewPart contribution = coordinator.part();
        if (contribution != null) {
            handing.hand(task, new Recipient(PartKind.CONTRIBUTION, unit.id(), null, unit.name()), contribution, by);
        }
    }

    /** The unit coordinates no longer; what it still owed is withdrawn. Where it had a part, it keeps seeing the task. */
    public void remove(String code, String shortName, @Nullable String reason, Viewer by) {
        Task task = desk.assignedBy(code, by);
        requireOpen(task);
        new Checks().text(reason, "reason", 2000).orThrow();
        String why = reason == null ? "" : reason.strip();
        Unit unit = units.byShortName(shortName).orElseThrow(() -> new Invalid("unit", "task.unknownUnit"));
        if (!coordinates(task, unit)) {
            throw new Refused("part.notCoordinating");
        }
        parts.withdrawOf(task, unit.id(), why, by);
        forget(task, unit);
        desk.tell(task, by.actor(), "CoordinatorRemoved", Map.of("unit", unit.name(), "reason", why));
    }

    private void write(Task task, Unit unit) {
        jdbc.sql("""
                        insert into task_unit (task_id, unit_id, part) values (?, ?, 'COORDINATOR')
                        on conflict (task_id, unit_id) do update set part = 'COORDINATOR'""").params(task.id(), unit.id()).update();
    }

    private void forget(Task task, Unit unit) {
        int hadParts =
                jdbc.sql("""
                        update task_unit w set part = 'READER' where w.task_id = :task and w.unit_id = :unit
                           and exists (select 1 from task_part p where p.task_id = w.task_id and p.unit_id = w.unit_id)""").param("task", task.id()).param("unit", unit.id()).update();
        if (hadParts == 0) {
            jdbc.sql("delete from task_unit where task_id = ? and unit_id = ?")
                    .params(task.id(), unit.id())
                    .update();
        }
    }

    private Unit existing(String shortName, Task task) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Unit unit = units.byShortName(shortName)
                .filter(found -> found.provinceId() == task.provinceId() && !found.isProvince() && found.validOn(today))
                .orElseThrow(() -> new Invalid("unit", "task.unknownUnit"));
        new Checks()
                .that(unit.id() != task.leadUnitId(), "unit", "part.leadsAlready")
                .that(!coordinates(task, unit), "unit", "part.coordinatesAlready")
                .orThrow();
        return unit;
    }

    private boolean coordinates(Task task, Unit unit) {
        return jdbc.sql(
                        "select exists (select 1 from task_unit where task_id = ? and unit_id = ? and part = 'COORDINATOR')")
                .params(task.id(), unit.id())
                .query(Boolean.class)
                .single();
    }

    private static void requireOpen(Task task) {
        if (task.state().isFinal()) {
            throw new Refused("task.alreadyFinished");
        }
    }
}
