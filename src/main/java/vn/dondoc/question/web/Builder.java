package vn.dondoc.question.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.question.Asked;
import vn.dondoc.question.Condition;
import vn.dondoc.question.Question;
import vn.dondoc.question.QuestionChoices;
import vn.dondoc.question.QuestionSentence;
import vn.dondoc.review.Reviews;
import vn.dondoc.rule.FieldError;
import vn.dondoc.ui.Choice;

/** Makes the form in which a question is put together, filled with what was sent. */
@Component
class Builder {

    private static final int SHOWN = 2;

    private final QuestionChoices choices;
    private final Reviews reviews;
    private final MessageSource messages;

    Builder(QuestionChoices choices, Reviews reviews, MessageSource messages) {
        this.choices = choices;
        this.reviews = reviews;
        this.messages = messages;
    }

    QuestionForm form(Asked asked, List<FieldError> errors, Viewer viewer, Locale locale) {
        Map<String, String> told = new LinkedHashMap<>();
        errors.forEach(error -> told.putIfAbsent(error.field(), told(error, locale)));
        Map<Condition.Kind, List<Choice>> data = data(viewer, locale);
        Map<Condition.Topic, List<BuilderField>> topics = Arrays.stream(Condition.values())
                .filter(condition -> condition.topic() != Condition.Topic.WORDS)
                .map(condition -> field(condition, asked, data, told, locale))
                .collect(Collectors.groupingBy(
                        field -> field.condition().topic(), LinkedHashMap::new, Collectors.toList()));
        return new QuestionForm(
                asked, sources(viewer, locale), topics, choices.documents(viewer), choices.sessions(viewer), told);
    }

    private Map<Condition.Kind, List<Choice>> data(Viewer viewer, Locale locale) {
        return Map.of(
                Condition.Kind.UNITS, choices.units(viewer, locale.getLanguage().equals("en")),
                Condition.Kind.PEOPLE, choices.leaders(viewer),
                Condition.Kind.FIELDS,
                        choices.fields(viewer).stream()
                                .map(field -> new Choice(field, field))
                                .toList());
    }

    /** Now, and each period whose figures are frozen. */
    private List<Choice> sources(Viewer viewer, Locale locale) {
        Stream<Choice> frozen = reviews.periods(viewer).stream()
                .filter(each -> each.state().frozen())
                .map(each -> new Choice(
                        each.code(),
                        messages.getMessage(
                                "question.source.period",
                                new Object[] {messages.getMessage(each.period().label(), locale), each.code()},
                                locale)));
        return Stream.concat(
                        Stream.of(new Choice(Question.NOW, messages.getMessage("question.source.now", null, locale))),
                        frozen)
                .toList();
    }

    private BuilderField field(
            Condition condition,
            Asked asked,
            Map<Condition.Kind, List<Choice>> data,
            Map<String, String> told,
            Locale locale) {
        List<BuilderField.Option> options = options(condition, asked, data, locale);
        return new BuilderField(
                condition,
                options,
                String.join("; ", asked.all(condition.key())),
                asked.one(condition.from()),
                asked.one(condition.to()),
                asked.has("not", condition.key()),
                chosen(condition, options, asked, locale),
                condition.parameters().stream()
                        .map(told::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** What was chosen stays among the choices even where it is not one of them. */
    private List<BuilderField.Option> options(
            Condition condition, Asked asked, Map<Condition.Kind, List<Choice>> data, Locale locale) {
        List<Choice> offered = condition.kind() == Condition.Kind.NAMES
                ? condition.names().stream()
                        .map(name -> new Choice(
                                name, messages.getMessage(QuestionSentence.key(condition, name), null, locale)))
                        .toList()
                : data.getOrDefault(condition.kind(), List.of());
        List<BuilderField.Option> options = new ArrayList<>();
        offered.forEach(choice -> options.add(
                new BuilderField.Option(choice.value(), choice.label(), has(asked, condition, choice.value()))));
        if (!condition.kind().range() && !condition.kind().typed()) {
            asked.all(condition.key()).stream()
                    .filter(value ->
                            offered.stream().noneMatch(choice -> choice.value().equalsIgnoreCase(value)))
                    .forEach(value -> options.add(0, new BuilderField.Option(value, value, true)));
        }
        return options;
    }

    private static boolean has(Asked asked, Condition condition, String value) {
        return asked.all(condition.key()).stream().anyMatch(value::equalsIgnoreCase);
    }

    private @Nullable String chosen(
            Condition condition, List<BuilderField.Option> options, Asked asked, Locale locale) {
        String words = condition.kind().range()
                ? between(asked.one(condition.from()), asked.one(condition.to()), locale)
                : condition.kind().typed()
                        ? String.join("; ", asked.all(condition.key()))
                        : some(options.stream()
                                .filter(BuilderField.Option::chosen)
                                .map(BuilderField.Option::label)
                                .toList());
        if (words.isEmpty()) {
            return null;
        }
        return asked.has("not", condition.key())
                ? messages.getMessage("question.chosen.not", new Object[] {words}, locale)
                : words;
    }

    private String between(String from, String to, Locale locale) {
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        String key = from.isEmpty() ? "to" : to.isEmpty() ? "from" : "both";
        return messages.getMessage("question.chosen." + key, new Object[] {from, to}, locale);
    }

    private static String some(List<String> labels) {
        String first = labels.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return labels.size() <= SHOWN ? first : first + " +" + (labels.size() - SHOWN);
    }

    private String told(FieldError error, Locale locale) {
        return messages.getMessage("invalid." + error.error(), error.arguments().toArray(), locale);
    }
}
