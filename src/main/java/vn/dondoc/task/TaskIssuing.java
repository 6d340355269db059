package vn.dondoc.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.engine.Processes;

/** Turns orders into tasks. */
@Service
@EnableConfigurationProperties(ReviewPolicy.class)
public class TaskIssuing {

    private final Tasks tasks;
    private final TaskRows rows;
    private final TaskHistory history;
    private final Processes processes;
    private final WorkingCalendar calendar;
    private final ReceiptTime receipt;
    private final ReviewPolicy reviews;
    private final Clock clock;

    TaskIssuing(
            Tasks tasks,
            TaskRows rows,
            TaskHistory history,
            Processes processes,
            WorkingCalendar calendar,
            ReceiptTime receipt,
            ReviewPolicy reviews,
            Clock clock) {
        this.tasks = tasks;
        this.rows = rows;
        this.history = history;
        this.processes = processes;
        this.calendar = calendar;
        this.receipt = receipt;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Creates the tasks, starts their processes and fills the inboxes, in the transaction of the one who issues. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(List<TaskOrder> orders, Actor by) {
        Instant at = clock.instant();
        List<Task> issued =
                tasks.saveAll(orders.stream().map(order -> task(order, at)).toList());
        rows.units(issued, orders);
        history.issued(issued, by);
        processes.startAll(TaskCommands.PROCESS, issued.stream().map(Task::code).toList());
    }

    private Task task(TaskOrder order, Instant at) {
        LocalDate due = order.due().firstDueDate(order.issuedOn());
        Task task = Task.issue(order, due == null ? null : calendar.expiryOf(due), at, TaskText.searchable(order))
                .answerBy(receipt.dueOn(order.sessionId(), order.starred()));
        if (due == null && task.reviewOn() == null) {
            task.reviewAgainOn(reviews.latest(order.issuedOn()));
        }
        return task;
    }
}
