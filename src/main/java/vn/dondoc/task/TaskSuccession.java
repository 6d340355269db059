package vn.dondoc.task;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.organization.Unit;

/**
 * Lets the open tasks of a unit that ends go on under its successors. A task that it led is closed as handed over, with
 * all that was reported and decided under the old name; the one in its place stands where it stood, is linked with it in
 * both histories, and lets its unit read it. Only the time of receipt is its own, as for any unit that a task is given to.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskSuccession {

    private final Tasks tasks;
    private final ReceiptTime receipt;
    private final TaskRows rows;
    private final TaskHistory history;
    private final Processes processes;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    TaskSuccession(
            Tasks tasks,
            ReceiptTime receipt,
            TaskRows rows,
            TaskHistory history,
            Processes processes,
            Inbox inbox,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.receipt = receipt;
        this.rows = rows;
        this.history = history;
        this.processes = processes;
        this.inbox = inbox;
        this.events = events;
    }

    /** Locks the open tasks in which the unit has a part until the end of the transaction, and names their codes. */
    public List<String> lockOpenOf(Unit unit) {
        return rows.lockOpenOf(unit.id());
    }

    /**
     * Closes the tasks that the former unit led, and issues those that go on.
     *
     * @param successors by the codes of the former tasks
     * @return the code of each one that goes on, by the code of the former
     */
    public Map<String, String> handOver(Map<String, Unit> successors, Unit former, Actor by) {
        List<GoingOn> all = successors.entrySet().stream()
                .map(entry -> new GoingOn(entry.getKey(), entry.getValue(), handOver(entry.getKey(), entry.getValue())))
                .toList();
        start(all.stream().map(GoingOn::next).toList());
        all.forEach(each -> end(each, former, by));
        return all.stream()
                .collect(Collectors.toMap(GoingOn::former, each -> each.next().code()));
    }

    private void end(GoingOn each, Unit former, Actor by) {
        Task old = tasks.findByCode(each.former()).orElseThrow();
        told(old, "TaskHandedOver", each.next().code(), each.unit(), by);
        told(each.next(), "TaskTakenOver", old.code(), former, by);
        processes.send(old.code(), "Message_TaskRecalled", by.username());
        events.publishEvent(new TaskFinished(old.code(), old.sessionId(), old.sessionCode(), old.state()));
    }

    private Task handOver(String code, Unit successor) {
        Task former = tasks.findByCode(code).orElseThrow();
        Task going = former.goingOn(nextCode(code), successor.id());
        if (going.state() == TaskState.ISSUED) {
            going.answerBy(receipt.dueOn(going.sessionId(), going.starred()));
        }
        Task next = tasks.save(going);
        rows.handedOver(former, next);
        former.handOver();
        tasks.save(former);
        return next;
    }

    /** {@code NA-2026-0001.03-B1} after {@code NA-2026-0001.03}, and {@code -B2} after that. */
    private String nextCode(String code) {
        String first = code.replaceFirst("-B\\d+$", "");
        return first + "-B" + (rows.successorsOf(first) + 1);
    }

    /** The processes begin where those of the former tasks stood. */
    private void start(Collection<Task> next) {
        next.stream()
                .collect(Collectors.groupingBy(
                        Task::stateAtWork,
                        () -> new EnumMap<>(TaskState.class),
                        Collectors.mapping(Task::code, Collectors.toList())))
                .forEach((state, codes) -> processes.startAllAt(TaskCommands.PROCESS, codes, step(state)));
    }

    private static String step(TaskState state) {
        return switch (state) {
            case ISSUED -> "Task_Acknowledge";
            case DECLINED -> "Task_DecideRefusal";
            case SUBMITTED -> "Task_ConfirmResult";
            default -> "Task_CarryOut";
        };
    }

    private void told(Task task, String event, String other, Unit unit, Actor by) {
        history.record(task, by, event, Map.of("task", other, "unit", unit.shortName()));
    }

    /** The successor coordinates in the former unit's place. */
    public void coordinate(String code, Unit former, Unit successor, Actor by) {
        Task task = tasks.findByCode(code).orElseThrow();
        rows.coordinatorMoved(task, former.id(), successor.id());
        tasks.save(task);
        history.record(
                task, by, "CoordinatorReplaced", Map.of("former", former.shortName(), "unit", successor.shortName()));
    }

    /** The successor assigns and confirms in the former unit's place. */
    public void assign(String code, Unit former, Unit successor, Actor by) {
        Task task = tasks.findByCode(code).orElseThrow();
        task.assignedInPlaceBy(successor.id());
        tasks.save(task);
        history.record(
                task, by, "AssignerReplaced", Map.of("former", former.shortName(), "unit", successor.shortName()));
        inbox.readdress(TaskCommands.PROCESS, code);
    }

    private record GoingOn(String former, Unit unit, Task next) {}
}
