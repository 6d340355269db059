package vn.dondoc.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.ui.Choice;
import vn.dondoc.ui.Formats;

/** Says a question as a plain sentence: "Nhiệm vụ do Sở Công Thương chủ trì, quá hạn, trễ từ 30 ngày". */
@Component
public class QuestionSentence {

    private static final Map<Condition, String> WORDS = Map.of(
            Condition.NATURE, "nature.",
            Condition.FORCE, "force.",
            Condition.STATE, "execution.",
            Condition.BUCKET, "question.bucket.",
            Condition.GRADE, "task.grade.",
            Condition.SESSION_KIND, "session.kind.",
            Condition.GROUP, "review.group.",
            Condition.STARRED, "question.starred.");

    private final MessageSource messages;
    private final QuestionChoices choices;
    private final Formats formats;

    QuestionSentence(MessageSource messages, QuestionChoices choices, Formats formats) {
        this.messages = messages;
        this.choices = choices;
        this.formats = formats;
    }

    /** The key of the words of a constant of this condition. */
    public static String key(Condition condition, String name) {
        return WORDS.getOrDefault(condition, "") + name;
    }

    /** The whole sentence, without a full stop. */
    public String of(Question question, Viewer viewer, Locale locale) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        Map<String, String> units = units(question, viewer, locale);
        question.conditions().forEach((condition, given) -> (given.not() ? unwanted : wanted)
                .add(phrase(condition, given, units, viewer, locale)));
        Bucket only = question.only();
        if (only != null) {
            wanted.add(say(
                    "question.says.bucket",
                    locale,
                    say("question.bucket." + only, locale).toLowerCase(locale)));
        }
        String tasks = wanted.isEmpty()
                ? say("question.allTasks", locale)
                : say("question.tasks", locale, String.join(", ", wanted));
        String but = unwanted.stream()
                .map(phrase -> ", " + say("question.except", locale, phrase))
                .collect(Collectors.joining());
        return tasks + but + source(question.period(), locale);
    }

    private String source(@Nullable ReviewPeriod period, Locale locale) {
        return period == null
                ? ""
                : ", "
                        + say(
                                "question.frozenIn",
                                locale,
                                messages.getMessage(period.period().label(), locale));
    }

    private String phrase(Condition condition, Given given, Map<String, String> units, Viewer viewer, Locale locale) {
        String key = "question.says." + condition.key();
        if (condition.kind().range()) {
            return range(key, condition, given, locale);
        }
        String or = say("question.or", locale);
        return say(
                key,
                locale,
                named(condition, given, units, viewer, locale).stream().collect(Collectors.joining(or)));
    }

    private String range(String key, Condition condition, Given given, Locale locale) {
        String from = given.from();
        String to = given.to();
        if (from != null && from.equals(to)) {
            return say(key + ".is", locale, shown(condition, from));
        }
        if (from != null && to != null) {
            return say(key + ".both", locale, shown(condition, from), shown(condition, to));
        }
        return from != null
                ? say(key + ".from", locale, shown(condition, from))
                : say(key + ".to", locale, to == null ? "" : shown(condition, to));
    }

    private String shown(Condition condition, String value) {
        return condition.kind() == Condition.Kind.DATES
                ? formats.date(LocalDate.parse(value))
                : formats.number(Integer.valueOf(value));
    }

    private List<String> named(
            Condition condition, Given given, Map<String, String> units, Viewer viewer, Locale locale) {
        return switch (condition.kind()) {
            case UNITS ->
                given.values().stream()
                        .map(unit -> units.getOrDefault(unit, unit))
                        .toList();
            case PEOPLE ->
                choices.people(given.values(), viewer).stream()
                        .map(Choice::label)
                        .toList();
            case NAMES ->
                given.values().stream()
                        .map(name -> constant(condition, name, locale))
                        .toList();
            default -> given.values();
        };
    }

    /** Inside a sentence, so without a capital letter but for names of kinds of units. */
    private String constant(Condition condition, String name, Locale locale) {
        String words = say(key(condition, name), locale);
        return condition == Condition.GROUP ? words : words.substring(0, 1).toLowerCase(locale) + words.substring(1);
    }

    private Map<String, String> units(Question question, Viewer viewer, Locale locale) {
        Map<String, String> names = new HashMap<>();
        boolean any =
                question.conditions().keySet().stream().anyMatch(condition -> condition.kind() == Condition.Kind.UNITS);
        if (any) {
            choices.units(viewer, locale.getLanguage().equals("en"))
                    .forEach(unit -> names.put(unit.value(), unit.label()));
        }
        return names;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
