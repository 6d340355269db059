package vn.dondoc.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Tells machines what is wrong with a request that could not even be read, and hides what went wrong inside. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestProblems {

    private static final Logger log = LoggerFactory.getLogger(RequestProblems.class);

    private final Problems problems;
    private final UnreadableJson unreadable;

    RequestProblems(Problems problems, UnreadableJson unreadable) {
        this.problems = problems;
        this.unreadable = unreadable;
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException failure, Locale locale) {
        return problems.invalid(List.of(unreadable.fault(failure, locale)), locale);
    }

    @ExceptionHandler
    ProblemDetail unreadable(MethodArgumentTypeMismatchException failure, Locale locale) {
        return problems.invalid(List.of(unreadable.parameter(failure, locale)), locale);
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestParameterException failure, Locale locale) {
        return missing(failure.getParameterName(), locale);
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestPartException failure, Locale locale) {
        return missing(failure.getRequestPartName(), locale);
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException failure, Locale locale) {
        return problems.invalid(
                failure.getBindingResult().getFieldErrors().stream()
                        .map(error -> problems.field(error.getField(), "unreadable", locale))
                        .toList(),
                locale);
    }

    @ExceptionHandler
    ProblemDetail noFile(MultipartException failure, Locale locale) {
        return missing("file", locale);
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException failure, Locale locale) {
        return problems.plain(HttpStatus.CONTENT_TOO_LARGE, locale);
    }

    /** Everything else: Spring's own refusals with their status and headers, all others as 500 without a word. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception failure, Locale locale) {
        if (failure instanceof ErrorResponse refusal) {
            return ResponseEntity.status(refusal.getStatusCode())
                    .headers(refusal.getHeaders())
                    .body(problems.plain(refusal.getStatusCode(), locale));
        }
        return ResponseEntity.internalServerError().body(failed(failure, locale));
    }

    private ProblemDetail missing(String field, Locale locale) {
        return problems.invalid(List.of(problems.field(field, "required", locale)), locale);
    }

    private ProblemDetail failed(Exception failure, Locale locale) {
        String id = UUID.randomUUID().toString();
        log.error("Request failed, id {}", id, failure);
        ProblemDetail problem = problems.named(HttpStatus.INTERNAL_SERVER_ERROR, "failed", locale, id);
        problem.setProperty("id", id);
        return problem;
    }
}
