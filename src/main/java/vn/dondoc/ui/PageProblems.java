package vn.dondoc.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.engine.StepNotOpen;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.text.StrictDate;

/**
 * Tells people why a command was not carried out, and leads them back: a whole page, or a notice above the page they
 * are on where htmx asked.
 */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {

    private final MessageSource messages;

    PageProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound missing, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return page(HttpStatus.NOT_FOUND, text("error.404.hint", locale), request, response);
    }

    @ExceptionHandler
    ModelAndView notAllowed(
            NotAllowed refused, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return page(HttpStatus.FORBIDDEN, rule(refused.rule(), locale), request, response);
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return page(HttpStatus.CONFLICT, rule(refused.rule(), locale, refused.arguments()), request, response);
    }

    @ExceptionHandler
    ModelAndView stepNotOpen(
            StepNotOpen refused, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return page(HttpStatus.CONFLICT, rule("stepNotOpen", locale, refused.businessKey()), request, response);
    }

    @ExceptionHandler
    ModelAndView stale(Stale stale, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return page(HttpStatus.CONFLICT, rule("stale", locale, stale.edited(), stale.newest()), request, response);
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ModelAndView overtaken(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return page(HttpStatus.CONFLICT, rule("overtaken", locale), request, response);
    }

    @ExceptionHandler
    ModelAndView tooLarge(
            MaxUploadSizeExceededException refused,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return page(HttpStatus.CONTENT_TOO_LARGE, text("error.413.hint", locale), request, response);
    }

    /** A parameter of an address that is not what it has to be, such as a day that no calendar has. */
    @ExceptionHandler
    ModelAndView unreadable(
            MethodArgumentTypeMismatchException refused,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        String reason = NestedExceptionUtils.getMostSpecificCause(refused) instanceof StrictDate.Refused day
                ? messages.getMessage(day.message(), locale)
                : text("error.other.hint", locale);
        return page(HttpStatus.BAD_REQUEST, reason, request, response);
    }

    private static ModelAndView page(
            HttpStatus status, String reason, HttpServletRequest request, HttpServletResponse response) {
        if (Htmx.wantsFragment(request)) {
            response.setHeader("HX-Retarget", ".flashes");
            response.setHeader("HX-Reswap", "innerHTML");
            return new ModelAndView("ui/problem :: notice", status).addObject("reason", reason);
        }
        return new ModelAndView("error/" + status.value(), status)
                .addObject("status", status.value())
                .addObject("reason", reason)
                .addObject("back", back(request));
    }

    /** The page of ours that the viewer came from, or null where it is unknown or cannot be shown again. */
    private static @Nullable String back(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null || "GET".equals(request.getMethod())) {
            return null;
        }
        try {
            URI page = URI.create(referer);
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            boolean ours = request.getServerName().equals(page.getHost());
            return ours && page.getRawPath().matches("/(?!/).*") ? page.getRawPath() + query : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private String rule(String rule, Locale locale, @Nullable Object... arguments) {
        String unworded = text("rule.unworded", locale);
        String reason = messages.getMessage("rule." + rule, arguments, unworded, locale);
        return reason == null ? unworded : reason;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
