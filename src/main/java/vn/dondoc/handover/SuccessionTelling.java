package vn.dondoc.handover;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.task.TaskTelling;

/** Tells in a task's history which task or unit stands in the place of which. */
@Component
class SuccessionTelling implements TaskTelling {

    private final Units units;

    SuccessionTelling(Units units) {
        this.units = units;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "TaskHandedOver",
                "TaskTakenOver",
                "CoordinatorReplaced",
                "AssignerReplaced",
                "TaskReplaced",
                "TaskReplaces");
    }

    @Override
    public List<String> arguments(AuditEvent event) {
        Map<String, String> detail = event.detail();
        return switch (event.type()) {
            case "TaskReplaced", "TaskReplaces" -> List.of(detail.getOrDefault("task", ""));
            case "TaskHandedOver", "TaskTakenOver" ->
                List.of(name(detail.get("unit")), detail.getOrDefault("task", ""));
            default -> List.of(name(detail.get("former")), name(detail.get("unit")));
        };
    }

    private String name(@Nullable String shortName) {
        return shortName == null
                ? ""
                : units.byShortName(shortName).map(Unit::name).orElse(shortName);
    }
}
