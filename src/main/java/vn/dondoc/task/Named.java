package vn.dondoc.task;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Invalid;

/** Constants by their names, as addresses and bodies carry them. */
public final class Named {

    private Named() {}

    /** The constant, or null where no name is given; {@link Invalid} at the field for an unknown one. */
    public static <E extends Enum<E>> @Nullable E optional(Class<E> type, @Nullable String name, String field) {
        return name == null || name.isBlank() ? null : known(type, name, field);
    }

    /** {@link Invalid} at the field where the name is missing too. */
    public static <E extends Enum<E>> E required(Class<E> type, @Nullable String name, String field) {
        if (name == null || name.isBlank()) {
            throw new Invalid(field, "required");
        }
        return known(type, name, field);
    }

    static <E extends Enum<E>> E known(Class<E> type, String name, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Invalid(field, "task.unknownName", name));
    }
}
