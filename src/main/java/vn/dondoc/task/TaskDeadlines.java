package vn.dondoc.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.inbox.Inbox;

/**
 * Moves the date by which a task is due, with whatever shows it, in the caller's transaction. Whether it may be moved,
 * and by whom, is the caller's rule; timers hear of it by {@link TaskChanged}.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskDeadlines {

    private final Tasks tasks;
    private final TaskHistory history;
    private final WorkingCalendar calendar;
    private final Inbox inbox;

    TaskDeadlines(Tasks tasks, TaskHistory history, WorkingCalendar calendar, Inbox inbox) {
        this.tasks = tasks;
        this.history = history;
        this.calendar = calendar;
        this.inbox = inbox;
    }

    /**
     * Another date counts from now on, a later or an earlier one. The event tells it as {@code due}, and the date before
     * as {@code from}, beside its own details.
     */
    public void move(Task task, LocalDate due, Actor by, String event, Map<String, String> detail) {
        Map<String, String> told = new HashMap<>(detail);
        told.putAll(TaskText.details("from", task.dueDate(), "due", due));
        task.moveDeadline(due, calendar.expiryOf(due));
        written(task, by, event, told);
    }

    /** The first date of a task that had none; the event tells it as {@code due}. */
    public void fix(Task task, LocalDate due, Actor by, String event, Map<String, String> detail) {
        Map<String, String> told = new HashMap<>(detail);
        told.put("due", due.toString());
        task.fixDeadline(due, calendar.expiryOf(due));
        written(task, by, event, told);
    }

    private void written(Task task, Actor by, String event, Map<String, String> told) {
        tasks.save(task);
        history.record(task, by, event, told);
        inbox.readdress(TaskCommands.PROCESS, task.code());
    }
}
