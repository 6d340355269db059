package vn.dondoc.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

    private final TaskDesk desk;
    private final DateTrail trail;
    private final WorkingCalendar calendar;
    private final Inbox inbox;

    TaskDeadlines(TaskDesk desk, DateTrail trail, WorkingCalendar calendar, Inbox inbox) {
        this.desk = desk;
        this.trail = trail;
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
        desk.save(task, by, event, told);
        inbox.readdress(TaskCommands.PROCESS, task.code());
    }

    /** Every date that counted after the first, oldest first; the caller has made sure that the task may be seen. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<MovedDate> moved(String code) {
        return trail.of(code);
    }
}
