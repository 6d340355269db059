package vn.dondoc.calendar.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.WorkingCalendar;

/** Which days are worked, for systems that plan with the same calendar. */
@RestController
class WorkingDaysApi {

    private final WorkingCalendar calendar;
    private final Holidays holidays;
    private final MessageSource messages;

    WorkingDaysApi(WorkingCalendar calendar, Holidays holidays, MessageSource messages) {
        this.calendar = calendar;
        this.holidays = holidays;
        this.messages = messages;
    }

    /** Both days are included; at most three years are answered at once. */
    @GetMapping("/api/v1/calendar/working-days")
    WorkingDaysView workingDays(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Locale locale) {
        AskedRange range = AskedRange.of(from, to);
        return WorkingDaysView.of(
                range,
                calendar.workingDays(range.from(), range.to()),
                holidays.between(range.from(), range.to()),
                locale);
    }

    @ExceptionHandler
    ProblemDetail refused(AskedRange.Refused refused, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle(messages.getMessage("calendar.range.refused", null, locale));
        problem.setProperty(
                "errors", refused.faults().stream().map(f -> error(f, locale)).toList());
        return problem;
    }

    private FieldError error(AskedRange.Fault fault, Locale locale) {
        return new FieldError(fault.field(), fault.code(), messages.getMessage(fault.message(), locale));
    }

    private record FieldError(String field, String code, String message) {}
}
