package vn.dondoc.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of one command, so that the user hears of everything at once. */
public class Checks {

    private final List<FieldError> errors = new ArrayList<>();

    /** Notes the error unless the condition holds. */
    public Checks that(boolean condition, String field, String error, Object... arguments) {
        if (!condition) {
            errors.add(FieldError.of(field, error, arguments));
        }
        return this;
    }

    /** Notes {@code required}, unless what stands there was already found to be unreadable. */
    public Checks present(@Nullable Object value, String field) {
        boolean unreadable = errors.stream().anyMatch(error -> error.field().equals(field));
        return that(value != null || unreadable, field, "required");
    }

    /** Notes {@code required} or {@code tooLong}. */
    public Checks text(@Nullable String value, String field, int longest) {
        that(value != null && !value.isBlank(), field, "required");
        return atMost(value, field, longest);
    }

    public Checks atMost(@Nullable String value, String field, int longest) {
        return that(value == null || value.length() <= longest, field, "tooLong", longest);
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public boolean clean() {
        return errors.isEmpty();
    }

    /** @throws Invalid with all that was noted */
    public void orThrow() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
