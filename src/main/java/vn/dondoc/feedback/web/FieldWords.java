package vn.dondoc.feedback.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;

/** What a field of a proposal says, for people: names of units and persons, dates as they are written. */
@Component
class FieldWords {

    private final Units units;
    private final People people;
    private final MessageSource messages;

    FieldWords(Units units, People people, MessageSource messages) {
        this.units = units;
        this.people = people;
        this.messages = messages;
    }

    /** The words of the field; a dash where it says nothing. */
    String of(String field, @Nullable Object value) {
        String words = value == null ? "" : words(field, value);
        return words.isBlank() ? say("quality.nothing", "–") : words;
    }

    private String words(String field, Object value) {
        return switch (field) {
            case "leads", "coordinators" -> list(value).map(this::unit).collect(Collectors.joining(", "));
            case "nature", "force" -> say(field + "." + value, value.toString());
            case "issuer" ->
                people.byAccount(value.toString()).map(Person::fullName).orElse(value.toString());
            case "due" -> value instanceof Map<?, ?> due ? due(due) : value.toString();
            default -> list(value).collect(Collectors.joining(", "));
        };
    }

    private String due(Map<?, ?> due) {
        String kind = String.valueOf(due.get("kind"));
        Object cycle = due.get("cycle");
        return Stream.of(
                        "FIXED".equals(kind) && due.get("date") != null ? null : say("dueKind." + kind, kind),
                        cycle == null ? null : say("cycle." + cycle, cycle.toString()),
                        day(due.get("date")),
                        day(due.get("until")),
                        (String) due.get("event"),
                        day(due.get("reviewOn")))
                .filter(Objects::nonNull)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String day(@Nullable Object date) {
        String typed = date == null ? "" : date.toString();
        return typed.matches("\\d{4}-\\d{2}-\\d{2}")
                ? typed.substring(8) + "/" + typed.substring(5, 7) + "/" + typed.substring(0, 4)
                : typed;
    }

    private String unit(String shortName) {
        return units.byShortName(shortName)
                .map(Unit::name)
                .or(() -> units.groupByShortName(shortName).map(group -> group.name()))
                .orElse(shortName);
    }

    private static Stream<String> list(Object value) {
        Collection<?> all = value instanceof Collection<?> list ? list : List.of(value);
        return all.stream().map(String::valueOf);
    }

    /** The sentence of this key, or something else where there is none. */
    String say(String key, String otherwise) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, locale), otherwise);
    }
}
