package vn.dondoc.rest;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Words a refusal for machines as RFC 9457 asks, in the language of the caller. */
@Component
class Problems {

    private static final String TYPE = "urn:dondoc:";

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** What is wrong with one field, as machines get it. */
    record FieldProblem(String field, String code, String message) {}

    /** A problem that the status alone tells. */
    ProblemDetail plain(HttpStatusCode status, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(text("problem." + status.value(), "problem.other", locale));
        return problem;
    }

    /** A problem with a name of its own, whose text is {@code problem.<name>}. */
    ProblemDetail named(HttpStatusCode status, String name, Locale locale, Object... arguments) {
        ProblemDetail problem = plain(status, locale);
        problem.setType(URI.create(TYPE + name));
        problem.setDetail(messages.getMessage("problem." + name, arguments, locale));
        return problem;
    }

    /** A rule that says no, with its reason. */
    ProblemDetail rule(HttpStatusCode status, String rule, Locale locale, @Nullable Object... arguments) {
        String reason = text("rule." + rule, "rule.unworded", locale, arguments);
        ProblemDetail problem = plain(status, locale);
        problem.setType(URI.create(TYPE + "rule:" + rule));
        problem.setDetail(reason);
        problem.setProperty("rule", rule);
        problem.setProperty("reason", reason);
        return problem;
    }

    /** Fields that cannot be taken, each with its message. */
    ProblemDetail invalid(List<FieldProblem> errors, Locale locale) {
        ProblemDetail problem = named(HttpStatusCode.valueOf(400), "invalid", locale, errors.size());
        problem.setProperty("errors", errors);
        return problem;
    }

    /** @param code the message is {@code invalid.<code>} */
    FieldProblem field(String field, String code, Locale locale, Object... arguments) {
        return new FieldProblem(field, code, text("invalid." + code, "invalid.unworded", locale, arguments));
    }

    private String text(String key, String otherwise, Locale locale, @Nullable Object... arguments) {
        String unworded = text(otherwise, locale);
        return Objects.requireNonNullElse(messages.getMessage(key, arguments, unworded, locale), unworded);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
