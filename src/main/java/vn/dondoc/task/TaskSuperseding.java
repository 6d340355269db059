package vn.dondoc.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.engine.Processes;
import vn.dondoc.rule.Invalid;

/**
 * Lets the tasks follow a corrected notice. Nothing more is owed on a superseded task; the one in its place is linked
 * with it, in both histories. What was confirmed before stays confirmed.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskSuperseding {

    private final Tasks tasks;
    private final TaskRows rows;
    private final TaskAccess access;
    private final TaskIssuing issuing;
    private final TaskHistory history;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    TaskSuperseding(
            Tasks tasks,
            TaskRows rows,
            TaskAccess access,
            TaskIssuing issuing,
            TaskHistory history,
            Processes processes,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.rows = rows;
        this.access = access;
        this.issuing = issuing;
        this.history = history;
        this.processes = processes;
        this.events = events;
    }

    /** Locks all tasks of the session until the end of the transaction. */
    public void lockOf(String sessionCode) {
        rows.lockOfSession(sessionCode);
    }

    /**
     * Issues the orders; each open task of the former directive is superseded by the new one of the same lead, or by the
     * first where its lead has none.
     *
     * @param formerDirective null where the orders are new
     * @param notice number and notation of the correction
     */
    public void issueInPlaceOf(@Nullable Long formerDirective, List<TaskOrder> orders, String notice, Actor by) {
        issuing.issue(orders, by);
        if (formerDirective == null) {
            return;
        }
        for (String code : rows.openOfDirective(formerDirective)) {
            Task former = tasks.findByCode(code).orElseThrow();
            Task successor = tasks.readByCode(successor(former, orders).code()).orElseThrow();
            former.supersede();
            tasks.save(former);
            rows.superseded(former, successor);
            history.record(former, by, "TaskSuperseded", Map.of("task", successor.code(), "notice", notice));
            history.record(successor, by, "TaskSupersedes", Map.of("task", former.code(), "notice", notice));
            end(former, by);
        }
    }

    /**
     * Lets another task of the same session, or of the same directive, stand in this one's place.
     *
     * @throws vn.dondoc.rule.Invalid at {@code task} where there is no such task, or none on which something is owed
     */
    @Transactional
    public void replace(String code, @Nullable String by, @Nullable String reason, Viewer viewer) {
        access.requireDirector(access.read(code, viewer), viewer);
        String other = TaskText.required(by, "task");
        String why = TaskText.required(reason, "reason");
        rows.lockBoth(code, other);
        Task former = access.locked(code, viewer);
        access.requireDirector(former, viewer);
        Task successor = Optional.of(other)
                .filter(wanted -> !wanted.equals(code) && access.visible(wanted, viewer))
                .flatMap(tasks::findByCode)
                .filter(found -> found.sessionId() == former.sessionId()
                        && !found.state().isFinal())
                .orElseThrow(() -> new Invalid("task", "task.noReplacement"));
        former.supersede();
        tasks.save(former);
        rows.superseded(former, successor);
        history.record(former, viewer.actor(), "TaskReplaced", Map.of("task", successor.code(), "reason", why));
        history.record(successor, viewer.actor(), "TaskReplaces", Map.of("task", former.code(), "reason", why));
        end(former, viewer.actor());
    }

    /** The tasks that can stand in this one's place. */
    @Transactional(readOnly = true)
    public Map<String, String> replacements(String code) {
        return rows.openBeside(code);
    }

    /** Recalls the open tasks of a directive that the correction has taken back. */
    public void takeBack(long directive, String notice, Actor by) {
        for (String code : rows.openOfDirective(directive)) {
            Task task = tasks.findByCode(code).orElseThrow();
            task.recall();
            tasks.save(task);
            history.record(task, by, "TaskTakenBack", Map.of("notice", notice));
            end(task, by);
        }
    }

    private void end(Task task, Actor by) {
        processes.send(task.code(), "Message_TaskRecalled", by.username());
        events.publishEvent(new TaskFinished(task.code(), task.sessionId(), task.sessionCode(), task.state()));
    }

    private static TaskOrder successor(Task former, List<TaskOrder> orders) {
        return orders.stream()
                .filter(order -> order.leadUnitId() == former.leadUnitId())
                .findFirst()
                .orElse(orders.get(0));
    }
}
