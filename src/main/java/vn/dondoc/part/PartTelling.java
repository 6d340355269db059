package vn.dondoc.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.task.TaskTelling;
import vn.dondoc.ui.Formats;

/** Tells what happened to the parts of a task and to its coordinators. */
@Component
class PartTelling implements TaskTelling {

    private final Formats formats;

    PartTelling(Formats formats) {
        this.formats = formats;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "PartHanded",
                "PartDone",
                "PartAccepted",
                "PartReturned",
                "PartWithdrawn",
                "PartChased",
                "PartLate",
                "PartMoved",
                "CoordinatorAdded",
                "CoordinatorRemoved");
    }

    @Override
    public List<String> arguments(AuditEvent event) {
        return switch (event.type()) {
            case "PartHanded" -> List.of(given(event, "to"), formats.date(LocalDate.parse(given(event, "due"))));
            case "PartMoved" -> List.of(given(event, "part"), given(event, "former"), given(event, "unit"));
            case "CoordinatorAdded", "CoordinatorRemoved" -> List.of(given(event, "unit"));
            default -> List.of(given(event, "part"), given(event, "what"));
        };
    }

    private static String given(AuditEvent event, String name) {
        return event.detail().getOrDefault(name, "");
    }
}
