package vn.dondoc.occurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.task.TaskTelling;
import vn.dondoc.ui.Formats;

/** Tells what happened to series, reviews and events in a task's history. */
@Component
class OccurrenceTelling implements TaskTelling {

    private static final Set<String> TYPES = Set.of(
            "TaskSeriesEnded",
            "TaskReviewMoved",
            "TaskDated",
            "TaskEventHappened",
            "TaskEventCorrected",
            "TaskEventWithdrawn",
            "TaskEventWithdrawnUntil");

    private final Formats formats;

    OccurrenceTelling(Formats formats) {
        this.formats = formats;
    }

    @Override
    public Set<String> types() {
        return TYPES;
    }

    @Override
    public List<String> arguments(AuditEvent event) {
        return switch (event.type()) {
            case "TaskReviewMoved" -> List.of(day(event, "from"), day(event, "to"));
            case "TaskDated" -> List.of(day(event, "due"));
            case "TaskEventHappened", "TaskEventCorrected" -> List.of(day(event, "on"), day(event, "due"));
            case "TaskEventWithdrawn", "TaskEventWithdrawnUntil" -> List.of(day(event, "to"));
            default -> List.of();
        };
    }

    private String day(AuditEvent event, String name) {
        String iso = event.detail().get(name);
        return iso == null ? "" : formats.date(LocalDate.parse(iso));
    }
}
