package vn.dondoc.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.engine.StepClosed;
import vn.dondoc.engine.StepOpened;

/** Mirrors the engine's user tasks into {@code work_item}, in the engine's transaction. */
@Service
public class Inbox {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Obligations> owners;
    private final List<Awaiting> sides;

    Inbox(JdbcClient jdbc, Clock clock, List<Obligations> owners, List<Awaiting> sides) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.owners = owners.stream().collect(Collectors.toMap(Obligations::process, Function.identity()));
        this.sides = sides;
    }

    @EventListener
    void opened(StepOpened step) {
        Obligation obligation = owner(step.process()).of(step.businessKey(), step.step());
        jdbc.sql("""
                        insert into work_item (engine_task_id, province_id, process, subject, step, title, unit_id, person_id, due_on, opened_at,
                                               waiting_unit_id)
                        values (:task, :province, :process, :subject, :step, :title, :unit, :person, :due, :at, :waiting)""")
                .param("task", step.workItemId())
                .param("province", obligation.provinceId())
                .param("process", step.process())
                .param("subject", step.businessKey())
                .param("step", step.step())
                .param("title", obligation.title())
                .param("unit", obligation.unitId())
                .param("person", obligation.personId())
                .param("due", obligation.dueOn())
                .param("at", Timestamp.from(clock.instant()))
                .param("waiting", waiting(step.process(), step.businessKey(), step.step(), obligation.unitId()))
                .update();
    }

    @EventListener
    void closed(StepClosed step) {
        jdbc.sql(
                        "update work_item set closed_at = :at, closed_by = :by, completed = :completed where engine_task_id = :task")
                .param("at", Timestamp.from(clock.instant()))
                .param("by", step.by())
                .param("completed", step.completed())
                .param("task", step.workItemId())
                .update();
    }

    /** Asks again who owes the subject's open step, for example after the task was handed to a person. */
    public void readdress(String process, String subject) {
        for (OpenStep open : openSteps(subject)) {
            Obligation obligation = owner(process).of(subject, open.step());
            jdbc.sql(
                            "update work_item set unit_id = :unit, person_id = :person, title = :title, due_on = :due, waiting_unit_id = :waiting where id = :id")
                    .param("unit", obligation.unitId())
                    .param("person", obligation.personId())
                    .param("title", obligation.title())
                    .param("due", obligation.dueOn())
                    .param("waiting", waiting(process, subject, open.step(), obligation.unitId()))
                    .param("id", open.id())
                    .update();
        }
    }

    /** The unit that waits for the step, if it is another than the one that owes it. */
    private @Nullable Long waiting(String process, String subject, String step, long owing) {
        return sides.stream()
                .map(side -> side.unitFor(process, subject, step, owing))
                .filter(unit -> unit != null && unit != owing)
                .findFirst()
                .orElse(null);
    }

    /** Nobody owes the subject's open steps until they are released; they are shown apart. */
    public void hold(String process, String subject) {
        held(process, subject, true);
    }

    public void release(String process, String subject) {
        held(process, subject, false);
    }

    private void held(String process, String subject, boolean held) {
        jdbc.sql("update work_item set held = ? where process = ? and subject = ? and closed_at is null")
                .params(held, process, subject)
                .update();
    }

    private List<OpenStep> openSteps(String subject) {
        return jdbc.sql("select id, step from work_item where subject = ? and closed_at is null")
                .param(subject)
                .query(OpenStep.class)
                .list();
    }

    private Obligations owner(String process) {
        Obligations owner = owners.get(process);
        if (owner == null) {
            throw new IllegalStateException("No module answers for the process " + process);
        }
        return owner;
    }

    private record OpenStep(long id, String step) {}
}
