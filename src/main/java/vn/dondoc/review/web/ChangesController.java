package vn.dondoc.review.web;

import java.util.List;
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
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.review.CarriedOver;
import vn.dondoc.review.Changes;
import vn.dondoc.review.Changes.OfUnit;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.Reviews;
import vn.dondoc.rule.NotFound;
import vn.dondoc.ui.PageNumber;

/** What became of the tasks of a frozen period: those that changed since, and those that a unit carries over. */
@Controller
@RequestMapping("/reviews/{code}")
class ChangesController {

    private static final int ROWS = 50;

    private final Reviews reviews;
    private final Changes changes;
    private final CarriedOver carriedOver;
    private final Units units;
    private final Frames frames;

    ChangesController(Reviews reviews, Changes changes, CarriedOver carriedOver, Units units, Frames frames) {
        this.reviews = reviews;
        this.changes = changes;
        this.carriedOver = carriedOver;
        this.units = units;
        this.frames = frames;
    }

    @GetMapping("/changes")
    String changes(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("frame", frames.of(code, viewer, locale));
        ReviewPeriod period = reviews.frozen(code).orElse(null);
        model.addAttribute("period", period);
        if (period == null) {
            return "review/changes";
        }
        PageNumber at = PageNumber.of(page);
        List<OfUnit> counted = changes.units(period, viewer);
        int total = counted.stream()
                .filter(each -> unit == null || each.unit().equals(unit))
                .mapToInt(OfUnit::tasks)
                .sum();
        model.addAttribute("counted", counted);
        model.addAttribute("all", counted.stream().mapToInt(OfUnit::tasks).sum());
        model.addAttribute("unit", unit);
        model.addAttribute("total", total);
        model.addAttribute("tasks", changes.tasks(period, unit, ROWS, at.offset(ROWS), viewer));
        model.addAttribute("previousUrl", at.previous());
        model.addAttribute("nextUrl", at.next(total, ROWS));
        return "review/changes";
    }

    @GetMapping("/carried")
    String carried(
            @PathVariable String code,
            @RequestParam String unit,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        model.addAttribute("frame", frames.of(code, viewer, locale));
        ReviewPeriod period = reviews.frozen(code).orElseThrow(() -> new NotFound(code));
        Unit owner = units.byShortName(unit)
                .filter(each -> each.provinceId() == period.provinceId())
                .orElseThrow(() -> new NotFound(unit));
        PageNumber at = PageNumber.of(page);
        int total = carriedOver.count(period, owner.id(), viewer);
        model.addAttribute("unitName", owner.name());
        model.addAttribute("total", total);
        model.addAttribute("tasks", carriedOver.lines(period, owner.id(), ROWS, at.offset(ROWS), viewer));
        model.addAttribute("previousUrl", at.previous());
        model.addAttribute("nextUrl", at.next(total, ROWS));
        return "review/carried";
    }
}
