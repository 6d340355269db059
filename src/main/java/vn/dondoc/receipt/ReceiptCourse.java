package vn.dondoc.receipt;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskChanged;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskState;

/** Keeps the clock of receipt beside its task: it starts with the task, stops with the answer, and strikes once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReceiptCourse {

    static final String PROCESS = "Receipt";

    private static final String MARK = "~A";

    private final TaskDesk desk;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiptCourse(TaskDesk desk, Processes processes, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.processes = processes;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A task that waits to be received has a clock; once the unit has answered, or nobody waits, it has none. */
    public void follow(TaskChanged changed) {
        String key = changed.task() + MARK;
        switch (changed.state()) {
            case ISSUED -> {
                if (!processes.live(key) && beginsAnew(changed.task())) {
                    processes.start(PROCESS, key);
                }
            }
            case ACKNOWLEDGED, DECLINED, SUSPENDED, RECALLED, SUPERSEDED, HANDED_OVER -> {
                if (processes.live(key)) {
                    processes.send(key, "Message_TaskAnswered", Actor.SYSTEM.username());
                }
            }
            default -> {}
        }
    }

    /** The beginning of the day after the last one on which the unit answers in time. */
    public String over(String key) {
        LocalDate last = jdbc.sql("select coalesce(receipt_due_on, issued_on) from task where code = ?")
                .param(task(key))
                .query(LocalDate.class)
                .single();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(last.plusDays(1).atStartOfDay(Zones.VIETNAM));
    }

    /** Notes that the unit has not answered in time; a second time nothing happens. */
    public void passed(String key) {
        Task task = desk.ofProgram(task(key));
        if (task.state() == TaskState.ISSUED && noted(task)) {
            desk.tell(task, Actor.SYSTEM, "ReceiptLate", Map.of());
            events.publishEvent(new ReceiptLate(task.code(), task.leadUnitId()));
        }
    }

    private boolean noted(Task task) {
        return jdbc.sql(
                                "update task set receipt_late_at = ?, receipt_late_unit_id = lead_unit_id where id = ? and receipt_late_at is null")
                        .params(Timestamp.from(clock.instant()), task.id())
                        .update()
                > 0;
    }

    /** Whether the clock has not struck yet for the present lead unit; a unit to which the task was given since has its own. */
    private boolean beginsAnew(String task) {
        jdbc.sql("""
                        update task set receipt_late_at = null
                         where code = ? and receipt_late_unit_id <> lead_unit_id""").param(task).update();
        return jdbc.sql("select receipt_late_at is null and receipt_due_on is not null from task where code = ?")
                .param(task)
                .query(Boolean.class)
                .single();
    }

    private static String task(String key) {
        return key.substring(0, key.length() - MARK.length());
    }
}
