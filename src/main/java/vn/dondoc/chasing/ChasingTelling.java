package vn.dondoc.chasing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.task.TaskTelling;

/** The steps of the ladder in a task's history. */
@Component
class ChasingTelling implements TaskTelling {

    @Override
    public Set<String> types() {
        return Set.of("ChasingStepTaken");
    }

    @Override
    public List<String> arguments(AuditEvent event) {
        Map<String, String> detail = event.detail();
        return List.of(detail.getOrDefault("step", ""), detail.getOrDefault("days", ""), detail.getOrDefault("to", ""));
    }
}
