package vn.dondoc.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.task.TaskTelling;
import vn.dondoc.ui.Formats;

/** The explanations in a task's history. */
@Component
class ExplanationTelling implements TaskTelling {

    private final Formats formats;

    ExplanationTelling(Formats formats) {
        this.formats = formats;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "ExplanationAsked",
                "ExplanationAnswered",
                "ExplanationAccepted",
                "ExplanationReturned",
                "ExplanationWithdrawn",
                "ExplanationMoved",
                "ExplanationReminded",
                "ExplanationOverdue");
    }

    @Override
    public List<String> arguments(AuditEvent event) {
        Map<String, String> detail = event.detail();
        String due = detail.containsKey("due") ? formats.date(LocalDate.parse(detail.get("due"))) : "";
        if (event.type().equals("ExplanationMoved")) {
            return List.of(
                    detail.getOrDefault("number", ""),
                    detail.getOrDefault("former", ""),
                    detail.getOrDefault("unit", ""));
        }
        return List.of(
                detail.getOrDefault("number", ""), due, detail.getOrDefault("unit", detail.getOrDefault("to", "")));
    }
}
