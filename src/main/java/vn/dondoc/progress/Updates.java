package vn.dondoc.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskLine;

/** Derives from a task's class and its last update when the next one is due. */
@Component
@EnableConfigurationProperties(UpdateRhythm.class)
public class Updates {

    private final UpdateRhythm policy;
    private final WorkingCalendar calendar;

    Updates(UpdateRhythm policy, WorkingCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /** An update counts from the day of receipt on; while the unit is not carrying the task out, none is owed. */
    public UpdateDue of(TaskDetails task) {
        TaskLine line = task.line();
        Rhythm rhythm = policy.of(line.starredByOffice(), line.nature(), line.dueDate() != null);
        LocalDate last = day(line.lastProgressAt());
        if (!line.state().isUnderWay()) {
            return new UpdateDue(rhythm, last, null);
        }
        LocalDate received = day(task.acknowledgedAt());
        LocalDate since = last != null ? last : received != null ? received : line.issuedOn();
        LocalDate next = rhythm.after(since);
        return new UpdateDue(rhythm, last, next == null ? null : calendar.expiryOf(next));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Zones.VIETNAM);
    }
}
