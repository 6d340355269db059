package vn.dondoc.ui;

import org.springframework.validation.Errors;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Invalid;

/** Puts what a command found wrong to the fields of the form that was sent. */
public final class FieldMessages {

    private FieldMessages() {}

    /** A field that the form does not have becomes a message of the whole form. */
    public static void into(Errors errors, Invalid invalid) {
        invalid.errors().forEach(error -> add(errors, error));
    }

    private static void add(Errors errors, FieldError error) {
        String key = "invalid." + error.error();
        Object[] arguments = error.arguments().toArray();
        if (errors.getFieldType(error.field()) == null) {
            errors.reject(key, arguments, null);
        } else {
            errors.rejectValue(error.field(), key, arguments, null);
        }
    }
}
