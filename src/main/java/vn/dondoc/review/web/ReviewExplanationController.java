package vn.dondoc.review.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.review.ExplainedTask;
import vn.dondoc.review.ExplanationDraft;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.Reviews;
import vn.dondoc.review.UnitExplanation;
import vn.dondoc.review.UnitExplanations;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.rule.Stale;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.Difference;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;

/** What units explain about a period: the list, and the page on which the head of a unit explains. */
@Controller
@RequestMapping("/reviews/{code}/explanations")
class ReviewExplanationController {

    private final Reviews reviews;
    private final UnitExplanations explanations;
    private final Frames frames;
    private final Clock clock;

    ReviewExplanationController(Reviews reviews, UnitExplanations explanations, Frames frames, Clock clock) {
        this.reviews = reviews;
        this.explanations = explanations;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Locale locale, Model model) {
        model.addAttribute("frame", frames.of(code, viewer, locale));
        ReviewPeriod period = reviews.frozen(code).orElse(null);
        model.addAttribute("period", period);
        model.addAttribute(
                "list",
                ExplanationList.of(
                        period == null ? List.of() : explanations.worstFirst(period, viewer), LocalDate.now(clock)));
        model.addAttribute("seesAll", viewer.seesProvince());
        return "review/explanations";
    }

    @GetMapping("/{unit}")
    String one(
            @PathVariable String code,
            @PathVariable String unit,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        UnitExplanation explanation = owned(code, unit, viewer);
        return page(explanation, null, viewer, locale, model);
    }

    @PostMapping("/{unit}")
    String answer(
            @PathVariable String code,
            @PathVariable String unit,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        UnitExplanation explanation = owned(code, unit, viewer);
        Entered entered = Entered.form(request.getParameterMap());
        List<ExplainedTask> tasks = explanations.tasks(explanation);
        try {
            explanations.answer(explanation.code(), draft(entered, tasks), entered.version(), viewer);
            Flash.success(next, "review.explanation.sent");
            next.addFlashAttribute("draftSaved", key(explanation));
            return "redirect:/reviews/" + code + "/explanations/" + unit;
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(explanation, EnteredForm.refused(entered, invalid), viewer, locale, model);
        } catch (Stale | Refused overtaken) {
            response.setStatus(409);
            UnitExplanation now = owned(code, unit, viewer);
            model.addAttribute("differences", differences(entered, now));
            return page(now, EnteredForm.of(entered), viewer, locale, model);
        }
    }

    /** @throws NotFound where there is none of the unit, or the viewer may not see it */
    private UnitExplanation owned(String code, String unit, Viewer viewer) {
        reviews.period(code, viewer);
        return explanations.get(code + "~" + unit, viewer);
    }

    private String page(
            UnitExplanation explanation, @Nullable EnteredForm form, Viewer viewer, Locale locale, Model model) {
        model.addAttribute("frame", frames.of(explanation.period(), viewer, locale));
        model.addAttribute("explanation", explanation);
        model.addAttribute("progress", explanation.progress(LocalDate.now(clock)));
        model.addAttribute("tasks", explanations.tasks(explanation));
        model.addAttribute("mayAnswer", explanations.mayAnswer(explanation, viewer));
        model.addAttribute("draftKey", key(explanation));
        model.addAttribute("form", form == null ? EnteredForm.of(Entered.of(Map.of())) : form);
        return "review/explanation";
    }

    private static String key(UnitExplanation explanation) {
        return "review-explanation-" + explanation.code();
    }

    private static ExplanationDraft draft(Entered entered, List<ExplainedTask> tasks) {
        Map<String, String> words = new HashMap<>();
        for (ExplainedTask task : tasks) {
            String said = entered.text("tasks[" + task.code() + "]");
            if (said != null) {
                words.put(task.code(), said);
            }
        }
        return new ExplanationDraft(entered.text("causes"), entered.text("remedies"), words);
    }

    private static List<Difference> differences(Entered mine, UnitExplanation stored) {
        Map<String, @Nullable String> theirs = new LinkedHashMap<>();
        theirs.put("causes", stored.causes());
        theirs.put("remedies", stored.remedies());
        return theirs.entrySet().stream()
                .map(field -> new Difference(
                        "review.explanation." + field.getKey(), mine.text(field.getKey()), field.getValue()))
                .toList();
    }
}
