package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Zones;
import vn.dondoc.task.TaskTold;

/** Tells who works on a task what others decided about it. */
@Component
class TaskNews {

    private static final Set<String> DECISIONS = Set.of(
            "TaskAssigned",
            "TaskRefusalDecided",
            "TaskConfirmed",
            "TaskReturned",
            "TaskRecalled",
            "TaskSuperseded",
            "TaskTakenBack",
            "TaskReplaced",
            "TaskDated",
            "TaskEventHappened",
            "TaskEventCorrected",
            "TaskEventWithdrawn",
            "TaskEventWithdrawnUntil",
            "TaskSuspended",
            "TaskResumed",
            "ExtensionGranted",
            "ExtensionRefused",
            "DeadlineDecided");

    private final Notices notices;
    private final DigestReaders readers;
    private final Clock clock;

    TaskNews(Notices notices, DigestReaders readers, Clock clock) {
        this.notices = notices;
        this.readers = readers;
        this.clock = clock;
    }

    @EventListener
    void on(TaskTold told) {
        if (DECISIONS.contains(told.type())) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.VIETNAM);
            List<Long> people = readers.leadOf(told.task(), told.accountId());
            notices.tellAll(people, told.type(), told.task(), today, List.of());
        }
    }
}
