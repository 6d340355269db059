package vn.dondoc.extension;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.extension.ExtensionFlow.Subject;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskChanged;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskState;

/** What a request does by itself: it follows its task, and is chased when nobody decides. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ExtensionCourse {

    public static final String PROCESS = ExtensionFlow.PROCESS;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final TaskDesk desk;
    private final ExtensionRows rows;
    private final ExtensionFlow flow;
    private final WorkingCalendar calendar;

    ExtensionCourse(TaskDesk desk, ExtensionRows rows, ExtensionFlow flow, WorkingCalendar calendar) {
        this.desk = desk;
        this.rows = rows;
        this.flow = flow;
        this.calendar = calendar;
    }

    /**
     * A request falls as soon as its task is no longer being carried out: submitted, stopped, or ended. With a task that
     * goes on under another unit it is asked anew, as it was, and waits for the same decision.
     */
    public void follow(TaskChanged changed) {
        if (!rows.isUndecided(changed.task())) {
            return;
        }
        Extension waiting = rows.undecided(changed.task()).orElseThrow();
        if (!changed.state().isUnderWay()) {
            Task task = desk.ofProgram(changed.task());
            rows.fall(task, waiting.number(), changed.state());
            desk.tell(
                    task,
                    Actor.SYSTEM,
                    "ExtensionWithdrawn",
                    Map.of(
                            "number",
                            String.valueOf(waiting.number()),
                            "state",
                            changed.state().name()));
            flow.withdrawn(changed.task(), waiting.number(), Actor.SYSTEM.username());
            if (changed.state() == TaskState.HANDED_OVER) {
                flow.start(rows.goOn(task, waiting.number()), waiting.number());
            }
        } else {
            flow.readdress(changed.task(), waiting.number());
        }
    }

    /** Asked by the timer of {@code Extension.bpmn}: the morning of the first working day after the one by which the request should have been decided. */
    public String chasedAt(String key) {
        Subject subject = Subject.of(key);
        LocalDate by = rows.find(subject.code(), subject.number()).orElseThrow().decideBy();
        return ISO_OFFSET_DATE_TIME.format(calendar.plus(by, 1).atTime(MORNING).atZone(Zones.VIETNAM));
    }

    /** Reminds of the decision, once; of one that was taken meanwhile nobody is reminded. */
    public void chase(String key) {
        Subject subject = Subject.of(key);
        Task task = desk.ofProgram(subject.code());
        if (rows.chase(task, subject.number())) {
            LocalDate by =
                    rows.find(subject.code(), subject.number()).orElseThrow().decideBy();
            desk.tell(
                    task,
                    Actor.SYSTEM,
                    "ExtensionChased",
                    Map.of("number", String.valueOf(subject.number()), "decideBy", by.toString()));
        }
    }
}
