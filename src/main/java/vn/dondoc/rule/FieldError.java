package vn.dondoc.rule;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field the path of the field as the form and the JSON body name it, for example {@code directives[2].due.date}
 * @param error the message key is {@code invalid.<error>}
 */
public record FieldError(String field, String error, List<Object> arguments) {

    public static FieldError of(String field, String error, Object... arguments) {
        return new FieldError(field, error, List.of(arguments));
    }
}
