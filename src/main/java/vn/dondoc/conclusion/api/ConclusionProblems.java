package vn.dondoc.conclusion.api;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import vn.dondoc.conclusion.ConclusionView;
import vn.dondoc.conclusion.DirectivesIncomplete;
import vn.dondoc.proposal.UnreadableDocument;
import vn.dondoc.rule.FieldError;
import vn.dondoc.rule.Stale;

/** Problems of a conclusion that carry more than their words: what each directive lacks, or what is stored now. */
@Component
class ConclusionProblems {

    private final MessageSource messages;

    ConclusionProblems(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail incomplete(DirectivesIncomplete refused, Locale locale) {
        String reason = messages.getMessage("rule." + refused.rule(), refused.arguments(), locale);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, reason);
        problem.setProperty("rule", refused.rule());
        problem.setProperty("reason", reason);
        problem.setProperty(
                "errors", refused.errors().stream().map(e -> problem(e, locale)).toList());
        return problem;
    }

    ProblemDetail stale(Stale stale, ConclusionView current, Locale locale) {
        Object[] versions = {stale.edited(), stale.newest(), String.valueOf(current.savedBy())};
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.PRECONDITION_FAILED, messages.getMessage("conclusion.stale", versions, locale));
        problem.setProperty("newest", stale.newest());
        problem.setProperty("current", current);
        return problem;
    }

    ProblemDetail unreadable(UnreadableDocument unreadable, Locale locale) {
        String message = messages.getMessage(unreadable.reason().messageKey(), null, locale);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, message);
        problem.setProperty(
                "errors", List.of(new FieldProblem("file", unreadable.reason().name(), message)));
        return problem;
    }

    private FieldProblem problem(FieldError error, Locale locale) {
        String message = messages.getMessage(
                "invalid." + error.error(), error.arguments().toArray(), locale);
        return new FieldProblem(error.field(), error.error(), message);
    }

    record FieldProblem(String field, String code, String message) {}
}
