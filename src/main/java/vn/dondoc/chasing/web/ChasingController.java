package vn.dondoc.chasing.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.chasing.ChasingReading;
import vn.dondoc.ui.PageNumber;

/** What is overdue by steps of the ladder, for the office and the leaders. */
@Controller
class ChasingController {

    private static final int ROWS = 50;

    private final ChasingReading reading;

    ChasingController(ChasingReading reading) {
        this.reading = reading;
    }

    @GetMapping("/chasing")
    String list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        PageNumber asked = PageNumber.of(page);
        String of = unit == null || unit.isBlank() ? null : unit.strip();
        Integer at = step != null && step.matches("[0-4]") ? Integer.valueOf(step) : null;
        ChasingReading.Page found = reading.overdue(of, at, ROWS, asked.offset(ROWS), viewer);
        model.addAttribute("found", found);
        model.addAttribute("counts", reading.counts(of, viewer));
        model.addAttribute("units", reading.units(viewer));
        model.addAttribute("chosenUnit", of);
        model.addAttribute("chosenStep", at);
        model.addAttribute("previousUrl", asked.previous());
        model.addAttribute("nextUrl", asked.next(found.total(), ROWS));
        return "chasing/list";
    }
}
