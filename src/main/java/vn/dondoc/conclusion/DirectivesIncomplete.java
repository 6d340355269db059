package vn.dondoc.conclusion;

import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Refused;

/** Directives that nobody could be held to cannot be submitted, approved or issued; each is named with what it lacks. */
public class DirectivesIncomplete extends Refused {

    private final transient List<FieldError> errors;

    DirectivesIncomplete(List<FieldError> errors) {
        super("conclusion.directivesIncomplete", numbers(errors));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }

    private static String numbers(List<FieldError> errors) {
        return errors.stream()
                .map(error -> numberOf(error.field()))
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** The directive's number as people count, of a path such as {@code directives[2].leads}. */
    private static int numberOf(String field) {
        return Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']'))) + 1;
    }
}
