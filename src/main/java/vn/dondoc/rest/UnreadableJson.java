package vn.dondoc.rest;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Names the field of a body or query that could not be read, and what was expected there. */
@Component
class UnreadableJson {

    private final Problems problems;

    UnreadableJson(Problems problems) {
        this.problems = problems;
    }

    Problems.FieldProblem fault(HttpMessageNotReadableException failure, Locale locale) {
        if (failure.getCause() instanceof MismatchedInputException mismatch) {
            return expected(path(mismatch.getPath()), mismatch.getTargetType(), locale);
        }
        if (failure.getCause() instanceof JacksonException syntax) {
            return problems.field(path(syntax.getPath()), "json", locale);
        }
        return problems.field("", "json", locale);
    }

    Problems.FieldProblem parameter(MethodArgumentTypeMismatchException failure, Locale locale) {
        return expected(failure.getName(), failure.getRequiredType(), locale);
    }

    private Problems.FieldProblem expected(String field, @Nullable Class<?> type, Locale locale) {
        if (type == null) {
            return problems.field(field, "unreadable", locale);
        }
        if (type.isEnum()) {
            return problems.field(field, "unknownValue", locale, names(type));
        }
        if (LocalDate.class.equals(type)) {
            return problems.field(field, "date", locale);
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return problems.field(field, "instant", locale);
        }
        return problems.field(field, isNumber(type) ? "number" : "unreadable", locale);
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class;
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    /** As in {@code directives[2].due.date}. */
    private static String path(List<JacksonException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : steps) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
