package vn.dondoc.task.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Invalid;
import vn.dondoc.task.Measured;
import vn.dondoc.task.Product;
import vn.dondoc.text.StrictDate;

/**
 * The body of a submission.
 *
 * @param despiteOpenParts true to submit although parts of the task are not accepted yet
 */
record Submission(
        Submission.@Nullable Shown product,
        @Nullable String text,
        @Nullable Boolean despiteOpenParts) {

    boolean knowingly() {
        return despiteOpenParts != null && despiteOpenParts;
    }

    /**
     * @param date as {@code 2026-12-20} or {@code 20/12/2026}
     * @param value a number, or a text with Vietnamese separators
     * @param attachment id of a file that was uploaded for this task
     */
    record Shown(
            @Nullable String number,
            @Nullable String date,
            @Nullable String title,
            @Nullable Object value,
            @Nullable String unit,
            @Nullable Long attachment) {}

    Product claimed() {
        if (product == null) {
            return Product.NONE;
        }
        return Product.of(
                product.number(),
                date(product.date()),
                product.title(),
                value(product.value()),
                product.unit(),
                product.attachment());
    }

    private static java.time.@Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : StrictDate.parse(text);
        } catch (StrictDate.Refused refused) {
            throw new Invalid("product.date", "task.date", text == null ? "" : text);
        }
    }

    private static @Nullable BigDecimal value(@Nullable Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString())
                : Measured.value(value == null ? null : value.toString(), "product.value");
    }
}
