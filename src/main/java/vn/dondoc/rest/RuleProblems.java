package vn.dondoc.rest;

import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.dondoc.engine.StepNotOpen;
import vn.dondoc.organization.UnknownUnit;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;

/** Tells machines why a command was not carried out. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RuleProblems {

    private final Problems problems;

    RuleProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail refused(Refused refused, Locale locale) {
        return problems.rule(HttpStatus.CONFLICT, refused.rule(), locale, refused.arguments());
    }

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed refused, Locale locale) {
        return problems.rule(HttpStatus.FORBIDDEN, refused.rule(), locale);
    }

    @ExceptionHandler
    ProblemDetail stepNotOpen(StepNotOpen refused, Locale locale) {
        return problems.rule(HttpStatus.CONFLICT, "stepNotOpen", locale, refused.businessKey());
    }

    /** Two at once: the version moved on, a lock was not to be had, or a unique row was there first. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ProblemDetail overtaken(Locale locale) {
        return problems.rule(HttpStatus.CONFLICT, "overtaken", locale);
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound missing, Locale locale) {
        return problems.named(HttpStatus.NOT_FOUND, "notFound", locale, missing.subject());
    }

    @ExceptionHandler
    ProblemDetail stale(Stale stale, Locale locale) {
        ProblemDetail problem =
                problems.named(HttpStatus.PRECONDITION_FAILED, "stale", locale, stale.edited(), stale.newest());
        problem.setProperty("newest", stale.newest());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(Invalid invalid, Locale locale) {
        return problems.invalid(
                invalid.errors().stream()
                        .map(error -> problems.field(
                                error.field(),
                                error.error(),
                                locale,
                                error.arguments().toArray()))
                        .toList(),
                locale);
    }

    @ExceptionHandler
    ProblemDetail unknownUnit(UnknownUnit unknown, Locale locale) {
        return problems.invalid(List.of(problems.field("unit", "unknownUnit", locale, unknown.shortName())), locale);
    }
}
