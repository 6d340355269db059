package vn.dondoc.pause;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.task.TaskTelling;
import vn.dondoc.ui.Formats;

/** Tells suspensions in a task's history. */
@Component
class SuspensionTelling implements TaskTelling {

    private final Formats formats;
    private final MessageSource messages;

    SuspensionTelling(Formats formats, MessageSource messages) {
        this.formats = formats;
        this.messages = messages;
    }

    @Override
    public Set<String> types() {
        return Set.of("TaskSuspended", "SuspensionChanged", "TaskResumed");
    }

    @Override
    public List<String> arguments(AuditEvent event) {
        Map<String, String> detail = event.detail();
        return List.of(event.type().equals("TaskResumed") ? resumed(detail) : term(detail));
    }

    private String term(Map<String, String> detail) {
        String until = detail.get("until");
        return until != null
                ? words("pause.told.until", date(until))
                : words("pause.told.review", date(detail.getOrDefault("reviewOn", "")));
    }

    private String resumed(Map<String, String> detail) {
        String due = detail.get("due");
        return due == null
                ? words("pause.told.sameDue")
                : words("pause.told.due", date(due), detail.getOrDefault("days", "0"));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private String date(String iso) {
        return iso.isEmpty() ? "" : formats.date(LocalDate.parse(iso));
    }
}
