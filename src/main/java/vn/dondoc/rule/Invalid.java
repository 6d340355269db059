package vn.dondoc.rule;

import java.util.List;

/** What was entered cannot be taken, field by field; nothing was stored. 400 for machines, messages at the fields for people. */
public class Invalid extends RuntimeException {

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public Invalid(String field, String error, Object... arguments) {
        this(List.of(FieldError.of(field, error, arguments)));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
