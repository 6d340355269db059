package vn.dondoc.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.task.TaskTelling;
import vn.dondoc.ui.Formats;

/** Tells what happened to the date of a task. */
@Component
class ExtensionTelling implements TaskTelling {

    private final Formats formats;
    private final MessageSource messages;

    ExtensionTelling(Formats formats, MessageSource messages) {
        this.formats = formats;
        this.messages = messages;
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "ExtensionAsked",
                "ExtensionGranted",
                "ExtensionRefused",
                "ExtensionWithdrawn",
                "ExtensionChased",
                "DeadlineDecided");
    }

    @Override
    public List<String> arguments(AuditEvent event) {
        Map<String, String> detail = event.detail();
        String number = detail.getOrDefault("number", "");
        return switch (event.type()) {
            case "ExtensionAsked" ->
                List.of(
                        number,
                        date(detail.get("to")),
                        word("extension.reason." + detail.get("reasonCode")),
                        detail.containsKey("late") ? word("extension.told.late") : "");
            case "ExtensionGranted" ->
                List.of(number, date(detail.get("from")), date(detail.get("due")), inStead(detail));
            case "ExtensionRefused" -> List.of(number, inStead(detail));
            case "ExtensionWithdrawn" -> List.of(number, because(detail.get("state")));
            case "ExtensionChased" -> List.of(number, date(detail.get("decideBy")));
            default -> List.of(date(detail.get("from")), date(detail.get("due")), inStead(detail));
        };
    }

    private String inStead(Map<String, String> detail) {
        String person = detail.get("for");
        return person == null ? "" : word("extension.told.for", person);
    }

    private String because(@Nullable String state) {
        return state == null ? "" : word("extension.told.because", word("execution." + state));
    }

    private String date(@Nullable String iso) {
        return formats.date(iso == null ? null : LocalDate.parse(iso));
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
