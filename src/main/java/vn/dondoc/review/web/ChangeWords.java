package vn.dondoc.review.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.review.Change;

/** Puts into words what is different about a task since its period was frozen: "hạn 15/09/2026 → 30/09/2026". */
@Component("reviewChangeWords")
class ChangeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    ChangeWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Change change) {
        String to = value(change, change.to());
        LocalDate on = change.on();
        return say(
                "review.change." + change.what(),
                value(change, change.from()),
                on == null ? to : to + " " + DAY.format(on));
    }

    private String value(Change change, @Nullable String value) {
        return switch (change.what()) {
            case STATE, NATURE -> say(Objects.requireNonNull(value));
            case LEAD -> Objects.requireNonNull(value);
            case DUE -> value == null ? say("review.change.noDue") : DAY.format(LocalDate.parse(value));
        };
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
