package vn.dondoc.session.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.Holidays;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.session.SessionCalendar;

/** The sessions of a month. */
@Controller
class CalendarController {

    private final SessionCalendar sessions;
    private final Holidays holidays;
    private final WorkingCalendar workingDays;
    private final Clock clock;

    CalendarController(SessionCalendar sessions, Holidays holidays, WorkingCalendar workingDays, Clock clock) {
        this.sessions = sessions;
        this.holidays = holidays;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @GetMapping("/sessions/calendar")
    String month(
            @RequestParam @Nullable String month, @AuthenticationPrincipal Viewer viewer, Locale locale, Model model) {
        LocalDate today = LocalDate.now(clock);
        YearMonth asked = month != null && month.matches("(19|20)\\d\\d-(0[1-9]|1[0-2])")
                ? YearMonth.parse(month)
                : YearMonth.from(today);
        LocalDate from = MonthPage.firstShown(asked);
        LocalDate to = MonthPage.lastShown(asked);
        model.addAttribute(
                "calendar",
                MonthPage.of(
                        asked,
                        today,
                        sessions.between(from, to, viewer),
                        holidays.between(from, to),
                        workingDays.current(),
                        locale));
        model.addAttribute(
                "maySchedule", viewer.role().isOffice() || viewer.role().isUnit());
        return "session/calendar";
    }
}
