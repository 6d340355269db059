package vn.dondoc.task;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.SearchText;

/** Checks the texts that come with a task's commands, and turns them into details of its history. */
final class TaskText {

    static final int LONGEST = 4000;

    private TaskText() {}

    /** The text without surrounding blanks; {@link Invalid} at the field when it is missing or too long. */
    static String required(@Nullable String text, String field) {
        new Checks().text(text, field, LONGEST).orThrow();
        if (text == null) {
            throw new Invalid(field, "required");
        }
        return text.strip();
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A document has both number and date; a measured value has its unit. */
    static void check(Product product, @Nullable String text) {
        new Checks()
                .that((product.number() == null) == (product.date() == null), "product.date", "numberAndDateTogether")
                .that(
                        (product.measuredValue() == null) == (product.measuredUnit() == null),
                        "product.unit",
                        "valueAndUnitTogether")
                .atMost(product.number(), "product.number", 100)
                .atMost(product.title(), "product.title", 500)
                .atMost(product.measuredUnit(), "product.unit", 100)
                .atMost(text, "text", LONGEST)
                .orThrow();
    }

    static Map<String, String> details(Product product, @Nullable String text) {
        return details(
                "number",
                product.number(),
                "date",
                product.date(),
                "title",
                product.title(),
                "value",
                plain(product.measuredValue()),
                "unit",
                product.measuredUnit(),
                "text",
                text);
    }

    /** Pairs of name and value; those without a value are left out. */
    static Map<String, String> details(@Nullable Object... pairs) {
        Map<String, String> details = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null && !value.toString().isBlank()) {
                details.put(String.valueOf(pairs[i]), value.toString().strip());
            }
        }
        return details;
    }

    static String searchable(TaskOrder order) {
        return SearchText.fold(String.join(
                " ",
                order.code(),
                order.title(),
                order.text(),
                order.deliverable() == null ? "" : order.deliverable()));
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }
}
