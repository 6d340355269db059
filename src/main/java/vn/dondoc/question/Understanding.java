package vn.dondoc.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;

/**
 * What came of reading an address.
 *
 * @param question null where something was not understood, which {@code errors} then say at its parameter
 */
public record Understanding(@Nullable Question question, List<FieldError> errors) {

    /** @throws Invalid with what was not understood */
    public Question orThrow() {
        if (question == null) {
            throw new Invalid(errors);
        }
        return question;
    }
}
