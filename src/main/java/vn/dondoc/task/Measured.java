package vn.dondoc.task;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.ParsedNumber;
import vn.dondoc.text.VietnameseNumber;

/** A measured value as somebody typed it, with Vietnamese separators. */
public final class Measured {

    private Measured() {}

    /** The value, or null where nothing was typed; {@link Invalid} at the field asks back where two readings are likely. */
    public static @Nullable BigDecimal value(@Nullable String typed, String field) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        ParsedNumber read = VietnameseNumber.parse(typed);
        if (read instanceof ParsedNumber.Value known) {
            return known.value();
        }
        if (read instanceof ParsedNumber.Ambiguous doubtful) {
            throw new Invalid(
                    field,
                    "task.numberAmbiguous",
                    typed,
                    VietnameseNumber.toInput(doubtful.decimal()),
                    VietnameseNumber.toInput(doubtful.thousands()));
        }
        throw new Invalid(field, "task.number", typed);
    }
}
