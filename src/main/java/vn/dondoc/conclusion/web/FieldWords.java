package vn.dondoc.conclusion.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says the values of a directive's fields, which are sent as codes, in words. */
record FieldWords(MessageSource messages, Locale locale, Map<String, String> names) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String of(String field, Object value) {
        return switch (field) {
            case "nature", "force" -> say(field + "." + value);
            case "starred" -> say("conclusion.difference.yes");
            case "due" -> value instanceof Map<?, ?> due ? due(due) : String.valueOf(value);
            default -> value instanceof List<?> list ? list(list) : named(value);
        };
    }

    private String list(List<?> values) {
        return values.stream().map(this::named).collect(Collectors.joining(", "));
    }

    private String named(Object value) {
        String text = String.valueOf(value);
        return names.getOrDefault(text, text);
    }

    private String due(Map<?, ?> due) {
        String kind = String.valueOf(due.get("kind"));
        String first = kind.equals("PERIODIC") && due.get("cycle") != null
                ? say("cycle." + due.get("cycle"))
                : say("dueKind." + kind);
        Stream<@Nullable String> parts = Stream.of(
                first,
                text(due.get("event")),
                said("conclusion.within", text(due.get("within"))),
                day(due.get("date")),
                said("conclusion.until", day(due.get("until"))),
                said("conclusion.reviewOn", day(due.get("reviewOn"))));
        return parts.filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private @Nullable String said(String key, @Nullable String value) {
        return value == null ? null : messages.getMessage(key, new Object[] {value}, locale);
    }

    private static @Nullable String day(@Nullable Object date) {
        return date == null ? null : DAY.format(LocalDate.parse(date.toString()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private String say(String key) {
        return messages.getMessage(key, null, locale);
    }
}
