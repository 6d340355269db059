package vn.dondoc.explanation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.account.Viewer;
import vn.dondoc.explanation.Explanation;
import vn.dondoc.explanation.ExplanationReading;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.explanation.NewQuestion;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.text.Entered;
import vn.dondoc.ui.EnteredForm;
import vn.dondoc.ui.Flash;
import vn.dondoc.ui.PageNumber;

/** The list of explanations, and the page of one that is about an indicator. */
@Controller
@RequestMapping("/explanations")
class ExplanationController {

    private static final int ROWS = 50;
    private static final List<String> STATES =
            List.of("OPEN", "LATE", "ASKED", "ANSWERED", "RETURNED", "ACCEPTED", "WITHDRAWN");

    private final ExplanationReading reading;
    private final Explanations explanations;
    private final Clock clock;

    ExplanationController(ExplanationReading reading, Explanations explanations, Clock clock) {
        this.reading = reading;
        this.explanations = explanations;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "1") String page,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        PageNumber at = PageNumber.of(page);
        String chosen = state != null && STATES.contains(state) ? state : null;
        String of = unit == null || unit.isBlank() ? null : unit.strip();
        ExplanationReading.Page found = reading.list(chosen, of, ROWS, at.offset(ROWS), viewer);
        model.addAttribute("found", found);
        model.addAttribute("states", STATES);
        model.addAttribute("units", reading.units(viewer));
        model.addAttribute("chosenState", chosen);
        model.addAttribute("chosenUnit", of);
        model.addAttribute("today", today());
        model.addAttribute("previousUrl", at.previous());
        model.addAttribute("nextUrl", at.next(found.total(), ROWS));
        return "explanation/list";
    }

    /** The form by which a unit is asked about an indicator of its report. */
    @GetMapping("/new")
    String form(
            @RequestParam String indicator,
            @RequestParam String unit,
            @AuthenticationPrincipal Viewer viewer,
            Model model) {
        return form(indicator, unit, EnteredForm.of(Entered.of(Map.of())), viewer, model);
    }

    @PostMapping
    String ask(
            @RequestParam String indicator,
            @RequestParam String unit,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            Checks checks = new Checks();
            NewQuestion question = NewQuestion.of(entered, checks);
            checks.orThrow();
            String code = explanations.ask(indicator, unit, question, viewer);
            Flash.success(next, "task.done.explanation");
            return "redirect:/explanations/" + code;
        } catch (Invalid invalid) {
            response.setStatus(422);
            return form(indicator, unit, EnteredForm.refused(entered, invalid), viewer, model);
        }
    }

    private String form(String indicator, String unit, EnteredForm form, Viewer viewer, Model model) {
        model.addAttribute("about", explanations.askable(indicator, unit, viewer));
        model.addAttribute("earlier", reading.ofIndicator(indicator, unit, viewer));
        model.addAttribute("form", form);
        model.addAttribute("today", today());
        return "explanation/new";
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Model model) {
        Explanation explanation = reading.byCode(code, viewer);
        return explanation.line().task() != null
                ? "redirect:" + explanation.line().url()
                : page(explanation, EnteredForm.of(Entered.of(Map.of())), model);
    }

    @PostMapping("/{code}/answer")
    String answer(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            explanations.answer(code, entered.text("text"), viewer);
            return done(code, "task.done.explanationAnswer", next);
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(reading.byCode(code, viewer), EnteredForm.refused(entered, invalid), model);
        }
    }

    @PostMapping("/{code}/acceptance")
    String accept(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, RedirectAttributes next) {
        explanations.accept(code, viewer);
        return done(code, "task.done.explanationAcceptance", next);
    }

    @PostMapping("/{code}/return")
    String sendBack(
            @PathVariable String code,
            @AuthenticationPrincipal Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Entered entered = Entered.form(request.getParameterMap());
        try {
            explanations.sendBack(code, entered.text("reason"), viewer);
            return done(code, "task.done.explanationReturn", next);
        } catch (Invalid invalid) {
            response.setStatus(422);
            return page(reading.byCode(code, viewer), EnteredForm.refused(entered, invalid), model);
        }
    }

    private String page(Explanation explanation, EnteredForm form, Model model) {
        model.addAttribute("one", explanation);
        model.addAttribute("form", form);
        model.addAttribute("today", today());
        return "explanation/page";
    }

    private static String done(String code, String words, RedirectAttributes next) {
        Flash.success(next, words);
        return "redirect:/explanations/" + code;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
