package vn.dondoc.sampling;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.task.TaskTelling;

/** Tells what a second look found. */
@Component
class SamplingTelling implements TaskTelling {

    @Override
    public Set<String> types() {
        return Set.of("FoundRight", "FoundWanting");
    }

    @Override
    public List<String> arguments(AuditEvent event) {
        return List.of();
    }
}
