package vn.dondoc.review.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.FlowStage;
import vn.dondoc.review.Reviews;
import vn.dondoc.review.TaskLines;
import vn.dondoc.review.picture.Asked;
import vn.dondoc.review.picture.Pictures;
import vn.dondoc.rule.NotFound;

/** The pictures of a period, and the tasks behind a point of their flow. */
@Controller
@RequestMapping("/reviews/{code}")
class PictureController {

    private static final int PAGE_SIZE = 50;

    private final Pictures pictures;
    private final Reviews reviews;
    private final Frames frames;
    private final ChangeMarks marks;

    PictureController(Pictures pictures, Reviews reviews, Frames frames, ChangeMarks marks) {
        this.marks = marks;
        this.pictures = pictures;
        this.reviews = reviews;
        this.frames = frames;
    }

    @GetMapping("/pictures")
    String pictures(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String rate,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String indicator,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        Asked asked = new Asked(group, rate, unit, indicator);
        model.addAttribute("frame", frames.of(code, viewer, locale));
        model.addAttribute("page", pictures.of(code, asked, viewer));
        model.addAttribute("asked", asked);
        return "review/pictures";
    }

    @GetMapping("/flow")
    String flow(
            @PathVariable String code,
            @RequestParam String stage,
            @RequestParam LocalDate on,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        FlowStage asked = FlowStage.byKey(stage).orElseThrow(() -> new NotFound(stage));
        TaskLines lines = reviews.tasks(code, viewer, asked, on, Math.max(page, 1), PAGE_SIZE);
        model.addAttribute("code", code);
        model.addAttribute("figure", asked.key());
        model.addAttribute("on", on);
        model.addAttribute("lines", lines);
        marks.on(code, lines, viewer, model);
        model.addAttribute("pages", pages(code, asked, on, lines));
        model.addAttribute("label", frames.of(code, viewer, locale).label());
        return "review/flow";
    }

    private static TaskPages pages(String code, FlowStage stage, LocalDate on, TaskLines lines) {
        return TaskPages.of(
                code,
                UriComponentsBuilder.fromPath("/reviews/{code}/flow")
                        .queryParam("stage", stage.key())
                        .queryParam("on", on),
                lines);
    }
}
