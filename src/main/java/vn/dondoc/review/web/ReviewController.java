package vn.dondoc.review.web;

import java.util.Arrays;
import java.util.Locale;
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
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.organization.Units;
import vn.dondoc.review.Figure;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.OfficeClock;
import vn.dondoc.review.Overviews;
import vn.dondoc.review.Review;
import vn.dondoc.review.Reviews;
import vn.dondoc.review.Scores;
import vn.dondoc.review.Selection;
import vn.dondoc.review.TaskLines;
import vn.dondoc.review.Whole;
import vn.dondoc.rule.NotFound;

/** The review of a period, and the tasks behind each of its numbers. */
@Controller
@RequestMapping("/reviews")
class ReviewController {

    private static final int PAGE_SIZE = 50;

    private final Reviews reviews;
    private final Overviews overviews;
    private final ChangeMarks marks;
    private final Frames frames;
    private final Scores scores;
    private final OfficeClock office;
    private final Units units;
    private final MessageSource messages;

    ReviewController(
            Reviews reviews,
            Overviews overviews,
            ChangeMarks marks,
            Frames frames,
            Scores scores,
            OfficeClock office,
            Units units,
            MessageSource messages) {
        this.reviews = reviews;
        this.overviews = overviews;
        this.marks = marks;
        this.frames = frames;
        this.scores = scores;
        this.office = office;
        this.units = units;
        this.messages = messages;
    }

    /** The quarter that runs today; for a leader the screen of the period that comes first. */
    @GetMapping
    String current(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String example,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        if (viewer.role() == Role.LEADER && show == null && sort == null && example == null) {
            return "redirect:/reviews/" + overviews.first(viewer) + "/overview";
        }
        return review(reviews.code(reviews.currentQuarter(), viewer), show, sort, example, viewer, locale, model);
    }

    /** @param example the unit whose score is worked out step by step; the best one where none is asked for */
    @GetMapping("/{code}")
    String review(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String example,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        Review review = reviews.review(code, viewer);
        ReviewPage page = ReviewPage.of(review, Show.of(show), UnitOrder.of(sort), locale);
        model.addAttribute("page", page);
        model.addAttribute("frame", frames.of(code, viewer, locale));
        model.addAttribute("label", label(review.period(), locale));
        model.addAttribute("formula", scores.formula(review));
        model.addAttribute("ranked", scores.ranked(review));
        model.addAttribute(
                "worked",
                Optional.ofNullable(example)
                        .or(() -> ScoreExample.of(review))
                        .flatMap(unit -> scores.worked(review, unit))
                        .orElse(null));
        model.addAttribute("seesOffice", OfficeClock.isShownTo(viewer));
        if (page.show() == Show.OFFICE) {
            model.addAttribute("office", office.of(code, viewer));
        }
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
        LikeUnits like = group == null ? null : group(group);
        TaskLines lines = lines(code, viewer, figure, new Selection(unit, like), Math.max(page, 1));
        model.addAttribute("code", code);
        model.addAttribute("figure", figure);
        model.addAttribute("group", like);
        model.addAttribute("unit", unitName(unit, viewer, locale).orElse(null));
        model.addAttribute("lines", lines);
        model.addAttribute("pages", TaskPages.of(code, figure, unit, like, lines));
        model.addAttribute("label", label(reviews.period(code, viewer), locale));
        marks.on(code, lines, viewer, model);
        return "review/tasks";
    }

    private TaskLines lines(String code, Viewer viewer, String key, Selection selection, int page) {
        Figure figure = Figure.byKey(key).orElse(null);
        if (figure != null) {
            return reviews.tasks(code, viewer, figure, selection, page, PAGE_SIZE);
        }
        Whole whole = Whole.byKey(key).orElseThrow(() -> new NotFound(key));
        return reviews.tasks(code, viewer, whole, selection, page, PAGE_SIZE);
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
