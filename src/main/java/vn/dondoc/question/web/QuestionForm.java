package vn.dondoc.question.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.question.Asked;
import vn.dondoc.question.Condition;
import vn.dondoc.question.Dimension;
import vn.dondoc.question.Order;
import vn.dondoc.ui.Choice;

/**
 * The form in which a question is put together.
 *
 * @param sources now, and the frozen periods
 * @param topics the conditions in their groups
 * @param errors by parameter
 */
record QuestionForm(
        Asked asked,
        List<Choice> sources,
        Map<Condition.Topic, List<BuilderField>> topics,
        List<Choice> documents,
        List<Choice> sessions,
        Map<String, String> errors) {

    public List<Dimension> dimensions() {
        return Arrays.asList(Dimension.values());
    }

    public List<Order> orders() {
        return Arrays.asList(Order.values());
    }

    public @Nullable String error(String parameter) {
        return errors.get(parameter);
    }

    /** The element to which the word about a parameter leads. */
    public String anchor(String parameter) {
        return topics.values().stream()
                .flatMap(List::stream)
                .filter(field -> field.condition().parameters().contains(parameter))
                .map(field -> "ask-" + field.condition().key())
                .findFirst()
                .orElse("ask-" + parameter);
    }
}
