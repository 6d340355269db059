package vn.dondoc.conclusion.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.conclusion.DirectivesIncomplete;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Refused;

/**
 * What was typed into the page's forms, and why it was not taken.
 *
 * @param rule the rule that refused it, or null
 * @param arguments of the rule's message
 */
record Typed(
        @Nullable String reason,
        @Nullable String number,
        @Nullable String date,
        List<FieldError> errors,
        @Nullable String rule,
        Object[] arguments) {

    static final Typed NOTHING = new Typed(null, null, null);

    Typed(@Nullable String reason, @Nullable String number, @Nullable String date) {
        this(reason, number, date, List.of(), null, new Object[0]);
    }

    Typed with(List<FieldError> wrong) {
        return new Typed(reason, number, date, wrong, rule, arguments);
    }

    Typed with(Refused refused) {
        List<FieldError> wrong = refused instanceof DirectivesIncomplete incomplete ? incomplete.errors() : List.of();
        return new Typed(reason, number, date, wrong, refused.rule(), refused.arguments());
    }

    /** What is wrong with one of the forms' own fields. */
    public List<FieldError> errorsOf(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).toList();
    }

    /** What is wrong with the directives, each with its number. */
    public List<DirectiveError> directiveErrors() {
        return errors.stream()
                .filter(error -> error.field().startsWith("directives["))
                .map(DirectiveError::of)
                .toList();
    }

    record DirectiveError(int number, FieldError error) {

        static DirectiveError of(FieldError error) {
            String field = error.field();
            int index = Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
            return new DirectiveError(index + 1, error);
        }
    }
}
