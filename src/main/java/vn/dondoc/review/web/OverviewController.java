package vn.dondoc.review.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.Overviews;

/** The leader's screen of a period, of all units or of one. */
@Controller
@RequestMapping("/reviews/{code}")
class OverviewController {

    private final OverviewPages pages;
    private final Overviews overviews;
    private final Frames frames;

    OverviewController(OverviewPages pages, Overviews overviews, Frames frames) {
        this.pages = pages;
        this.overviews = overviews;
        this.frames = frames;
    }

    /** @param projector set to show it to a room */
    @GetMapping("/overview")
    String overview(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String projector,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("projector", projector != null);
        return pages.show(code, null, Sheets.FOLDED, viewer, locale, model);
    }

    /** The same of one unit, with all that leaders ever said of it. */
    @GetMapping("/units/{unit}")
    String unit(
            @PathVariable String code,
            @PathVariable String unit,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("projector", false);
        return pages.show(code, unit, Sheets.FOLDED, viewer, locale, model);
    }

    /** Results that wait for their confirmation too long. */
    @GetMapping("/overview/waiting")
    String waiting(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String unit,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("frame", frames.of(code, viewer, locale));
        String of = unit == null || unit.isBlank() ? null : unit;
        model.addAttribute("results", overviews.waiting(of, viewer));
        model.addAttribute("total", overviews.waitingCount(of, viewer));
        model.addAttribute("days", overviews.policy().confirmWithinDays());
        return "review/overview-waiting";
    }
}
