package vn.dondoc.review.web;

import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.OfficeClock;
import vn.dondoc.review.OfficeFigure;
import vn.dondoc.rule.NotFound;

/** The notices behind the figures of the office itself. */
@Controller
class OfficeController {

    private final OfficeClock clock;
    private final Frames frames;

    OfficeController(OfficeClock clock, Frames frames) {
        this.clock = clock;
        this.frames = frames;
    }

    @GetMapping("/reviews/{code}/notices")
    String notices(
            @PathVariable String code,
            @RequestParam(defaultValue = "entered") String figure,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        OfficeFigure asked = OfficeFigure.byKey(figure).orElseThrow(() -> new NotFound(figure));
        model.addAttribute("notices", clock.of(code, viewer).of(asked));
        model.addAttribute("figure", asked.key());
        model.addAttribute("frame", frames.of(code, viewer, locale));
        return "review/notices";
    }
}
