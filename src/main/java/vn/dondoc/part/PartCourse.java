package vn.dondoc.part;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.Zones;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskChanged;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskState;
import vn.dondoc.task.TaskSubmitting;

/** What time and the task do to its parts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PartCourse {

    private static final String LIVE = """
            select p.ordinal from task_part p join task t on t.id = p.task_id
             where t.code = ? and p.state in ('OPEN', 'RETURNED', 'DONE') order by p.ordinal""";

    private final TaskDesk desk;
    private final TaskParts parts;
    private final PartSuccession succession;
    private final Processes processes;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    PartCourse(
            TaskDesk desk,
            TaskParts parts,
            PartSuccession succession,
            Processes processes,
            Inbox inbox,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.desk = desk;
        this.parts = parts;
        this.succession = succession;
        this.processes = processes;
        this.inbox = inbox;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The beginning of the day after the one at whose end the part's date expires. */
    public String late(String key) {
        LocalDate day = jdbc.sql("""
                        select p.expires_on from task_part p join task t on t.id = p.task_id
                         where t.code = ? and p.ordinal = ?""")
                .params(PartCode.parse(key).task(), PartCode.parse(key).ordinal())
                .query(LocalDate.class)
                .single();
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.plusDays(1).atStartOfDay(Zones.VIETNAM));
    }

    /** Tells that the part's date has passed; a second time, or while the task's clock stands still, nothing happens. */
    public void passed(String key) {
        PartCode code = PartCode.parse(key);
        Task task = desk.ofProgram(code.task());
        TaskPart part = parts.findByTaskIdAndOrdinal(task.id(), code.ordinal()).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (task.state() != TaskState.SUSPENDED && part.foundLate(clock.instant(), today)) {
            parts.save(part);
            desk.tell(
                    task,
                    Actor.SYSTEM,
                    "PartLate",
                    Map.of("part", String.valueOf(code.ordinal()), "what", part.what()));
            events.publishEvent(new PartLate(code.task(), code.ordinal(), part.unitId(), part.personId()));
        }
    }

    /**
     * With its task over nothing of it is owed; where the task changed hands, its new lead unit judges the parts, and where
     * another task goes on in its place the parts go on with that.
     */
    public void follow(TaskChanged changed) {
        List<Integer> live =
                jdbc.sql(LIVE).param(changed.task()).query(Integer.class).list();
        if (changed.state() == TaskState.HANDED_OVER && !live.isEmpty()) {
            succession.goOn(desk.ofProgram(changed.task()));
        }
        for (int ordinal : live) {
            PartCode code = new PartCode(changed.task(), ordinal);
            if (changed.state().isFinal()) {
                end(code);
            } else {
                inbox.readdress(PartHanding.PROCESS, code.toString());
            }
        }
    }

    private void end(PartCode code) {
        Task task = desk.ofProgram(code.task());
        TaskPart part = parts.findByTaskIdAndOrdinal(task.id(), code.ordinal()).orElseThrow();
        part.end();
        parts.save(part);
        processes.send(code.toString(), "Message_TaskEnded", Actor.SYSTEM.username());
    }

    /** @throws Refused where parts are still open and the one who submits was not told */
    public void beforeSubmission(TaskSubmitting submitting) {
        int live = jdbc.sql(LIVE)
                .param(submitting.task())
                .query(Integer.class)
                .list()
                .size();
        if (live > 0 && !submitting.knowingly()) {
            throw new Refused("part.stillOpen", live);
        }
    }
}
