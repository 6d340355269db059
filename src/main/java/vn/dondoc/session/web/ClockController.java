package vn.dondoc.session.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.session.EntryClockPolicy;
import vn.dondoc.session.EntryClocks;

/** How long the province's notices take: which are late now, and month by month. */
@Controller
class ClockController {

    private final EntryClocks clocks;
    private final EntryClockPolicy policy;
    private final Clock clock;

    ClockController(EntryClocks clocks, EntryClockPolicy policy, Clock clock) {
        this.clocks = clocks;
        this.policy = policy;
        this.clock = clock;
    }

    @GetMapping("/sessions/clock")
    String clock(@RequestParam @Nullable String year, @AuthenticationPrincipal Viewer viewer, Model model) {
        if (!viewer.seesProvince()) {
            throw new NotAllowed("session.clockOfProvince");
        }
        int current = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
        int shown = year != null && year.matches("20\\d{2}") ? Integer.parseInt(year) : current;
        model.addAttribute("year", shown);
        model.addAttribute("current", current);
        model.addAttribute("policy", policy);
        model.addAttribute("running", clocks.running(viewer));
        model.addAttribute("months", ClockMonth.of(clocks.issued(shown, viewer)));
        return "session/clock";
    }
}
