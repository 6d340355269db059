package vn.dondoc.progress;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.task.TaskTelling;

/** Tells that milestones were planned and reached. */
@Component
class ProgressTelling implements TaskTelling {

    @Override
    public Set<String> types() {
        return Set.of("MilestonesPlanned", "MilestoneReached");
    }

    @Override
    public List<String> arguments(AuditEvent event) {
        return event.type().equals("MilestonesPlanned")
                ? List.of(event.detail().getOrDefault("count", ""))
                : List.of(
                        event.detail().getOrDefault("milestone", ""),
                        event.detail().getOrDefault("what", ""));
    }
}
