package vn.dondoc.part;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.engine.Processes;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskDesk;

/** Writes a new part, lets its unit see the task, and starts its process. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PartHanding {

    static final String PROCESS = "TaskPart";

    private final TaskParts parts;
    private final PartTerms terms;
    private final TaskDesk desk;
    private final Processes processes;
    private final JdbcClient jdbc;
    private final Clock clock;

    PartHanding(TaskParts parts, PartTerms terms, TaskDesk desk, Processes processes, JdbcClient jdbc, Clock clock) {
        this.parts = parts;
        this.terms = terms;
        this.desk = desk;
        this.processes = processes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Answers with the number of the part within its task. */
    int hand(Task task, Recipient to, NewPart part, Viewer by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Term term = terms.of(part.dueOn(), task, today);
        int ordinal = parts.nextOrdinal(task.id());
        parts.save(new TaskPart(
                task.id(),
                ordinal,
                to.kind(),
                to.unitId(),
                to.personId(),
                part.what(),
                part.product(),
                term.due(),
                term.expires(),
                PartState.OPEN,
                by.accountId(),
                clock.instant()));
        letSee(task, to.unitId());
        desk.tell(
                task,
                by.actor(),
                "PartHanded",
                Map.of("to", to.name(), "text", part.what(), "due", term.due().toString()));
        processes.start(PROCESS, new PartCode(task.code(), ordinal).toString());
        return ordinal;
    }

    private void letSee(Task task, long unit) {
        jdbc.sql("insert into task_unit (task_id, unit_id, part) values (?, ?, 'READER') on conflict do nothing")
                .params(task.id(), unit)
                .update();
    }
}
