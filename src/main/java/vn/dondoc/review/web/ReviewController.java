package vn.dondoc.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.organization.Units;
import vn.dondoc.review.ChangedTask;
import vn.dondoc.review.Changes;
import vn.dondoc.review.Figure;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Review;
import vn.dondoc.review.Reviews;
import vn.dondoc.review.Selection;
import vn.dondoc.review.TaskLine;
import vn.dondoc.review.TaskLines;
import vn.dondoc.rule.NotFound;

/** The review of a period, and the tasks behind each of its numbers. */
@Controller
@RequestMapping("/reviews")
class ReviewController {

    private static final int PAGE_SIZE = 50;

    private final Reviews reviews;
    private final Changes changes;
    private final Frames frames;
    private final Units units;
    private final MessageSource messages;

    ReviewController(Reviews reviews, Changes changes, Frames frames, Units units, MessageSource messages) {
        this.reviews = reviews;
        this.changes = changes;
        this.frames = frames;
        this.units = units;
        this.messages = messages;
    }

    /** The quarter that runs today. */
    @GetMapping
    String current(
            @RequestParam(required = false) @Nullable String sort,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        return review(reviews.code(reviews.currentQuarter(), viewer), sort, viewer, locale, model);
    }

    @GetMapping("/{code}")
    String review(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String sort,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        Review review = reviews.review(code, viewer);
        model.addAttribute("page", ReviewPage.of(review, UnitOrder.of(sort), locale));
        model.addAttribute("frame", frames.of(code, viewer, locale));
        model.addAttribute("label", label(review.period(), locale));
        return "review/review";
    }

    @GetMapping("/{code}/tasks")
    String tasks(
            @PathVariable String code,
            @RequestParam String figure,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        Figure asked = Figure.byKey(figure).orElseThrow(() -> new NotFound(figure));
        LikeUnits like = group == null ? null : group(group);
        TaskLines lines = reviews.tasks(code, viewer, asked, new Selection(unit, like), Math.max(page, 1), PAGE_SIZE);
        model.addAttribute("code", code);
        model.addAttribute("figure", asked);
        model.addAttribute("group", like);
        model.addAttribute("unit", unitName(unit, viewer, locale).orElse(null));
        model.addAttribute("lines", lines);
        model.addAttribute("pages", TaskPages.of(code, asked, unit, like, lines));
        model.addAttribute("label", label(reviews.period(code, viewer), locale));
        model.addAttribute("frozen", reviews.frozen(code).isPresent());
        model.addAttribute("changed", changed(code, lines, viewer));
        return "review/tasks";
    }

    /** Of the tasks on the page those that are not any more as they were frozen. */
    private Map<String, ChangedTask> changed(String code, TaskLines lines, Viewer viewer) {
        List<String> codes = lines.tasks().stream().map(TaskLine::code).toList();
        return reviews.frozen(code)
                .map(period -> changes.among(period, codes, viewer))
                .orElse(Map.of());
    }

    private static LikeUnits group(String name) {
        return Arrays.stream(LikeUnits.values())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(name));
    }

    private Optional<String> unitName(@Nullable String shortName, Viewer viewer, Locale locale) {
        return Optional.ofNullable(shortName)
                .flatMap(units::byShortName)
                .filter(unit -> unit.provinceId() == viewer.province())
                .map(unit -> {
                    String english = unit.nameEn();
                    return english != null && locale.getLanguage().equals("en") ? english : unit.name();
                });
    }

    private String label(ReportingPeriod period, Locale locale) {
        return messages.getMessage(period.label(), locale);
    }
}
