package vn.dondoc.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question says of one condition: one of some values, or a range. Both ends of a range belong to it.
 *
 * @param values empty of a range
 * @param from a date as {@code 2026-11-23} or a number; null where the range is open
 * @param not the tasks to which this does not apply, those of which it is unknown among them
 */
public record Given(
        List<String> values,
        @Nullable String from,
        @Nullable String to,
        boolean not) {

    static Given oneOf(List<String> values, boolean not) {
        return new Given(List.copyOf(values), null, null, not);
    }

    static Given range(@Nullable String from, @Nullable String to, boolean not) {
        return new Given(List.of(), from, to, not);
    }
}
