package vn.dondoc.explanation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.account.Viewer;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.task.view.TaskAttempts;

/** The forms about explanations on a task's page. */
@Controller
@RequestMapping("/tasks/{code}/explanations")
class TaskExplanationController {

    private final Explanations explanations;
    private final TaskAttempts attempts;

    TaskExplanationController(Explanations explanations, TaskAttempts attempts) {
        this.explanations = explanations;
        this.attempts = attempts;
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String code,
            @ModelAttribute("explanationForm") ExplanationForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "explanation", code, form, errors, by, request, () -> explanations.ask(code, form.asked(), by));
    }

    @PostMapping("/{number}/answer")
    ModelAndView answer(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("explanationForm") ExplanationForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "explanationAnswer",
                code,
                form,
                errors,
                by,
                request,
                () -> explanations.answer(Explanations.code(code, number), form.getExplanation(), by));
    }

    @PostMapping("/{number}/acceptance")
    ModelAndView accept(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("explanationForm") ExplanationForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "explanationAcceptance",
                code,
                form,
                errors,
                by,
                request,
                () -> explanations.accept(Explanations.code(code, number), by));
    }

    @PostMapping("/{number}/return")
    ModelAndView sendBack(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("explanationForm") ExplanationForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "explanationReturn",
                code,
                form,
                errors,
                by,
                request,
                () -> explanations.sendBack(Explanations.code(code, number), form.getExplanationReturn(), by));
    }
}
