package vn.dondoc.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests below {@code /api/} for which no resource, verb or media type stands; pages keep their error pages. */
@ControllerAdvice
@Order(0)
class UnmatchedRequests {

    private final Problems problems;

    UnmatchedRequests(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class
    })
    ResponseEntity<ProblemDetail> unmatched(Exception refusal, HttpServletRequest request, Locale locale)
            throws Exception {
        if (!(refusal instanceof ErrorResponse answer) || !isForMachines(request)) {
            throw refusal;
        }
        ProblemDetail problem = answer.getStatusCode() == HttpStatus.NOT_FOUND
                ? problems.named(HttpStatus.NOT_FOUND, "noResource", locale)
                : problems.plain(answer.getStatusCode(), locale);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static boolean isForMachines(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
