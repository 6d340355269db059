package vn.dondoc.pause.web;

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
import vn.dondoc.pause.Suspensions;
import vn.dondoc.task.view.TaskAttempts;

/** The forms by which a task is suspended, kept suspended and resumed. */
@Controller
@RequestMapping("/tasks/{code}")
class SuspensionForms {

    private final Suspensions suspensions;
    private final TaskAttempts attempts;

    SuspensionForms(Suspensions suspensions, TaskAttempts attempts) {
        this.suspensions = suspensions;
        this.attempts = attempts;
    }

    @PostMapping("/suspension")
    ModelAndView suspend(
            @PathVariable String code,
            @ModelAttribute("suspensionForm") SuspensionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "suspension",
                code,
                form,
                errors,
                by,
                request,
                () -> suspensions.suspend(
                        code, form.getPauseReason(), form.getPauseUntil(), form.getPauseReviewOn(), by));
    }

    @PostMapping("/suspension/term")
    ModelAndView changeTerm(
            @PathVariable String code,
            @ModelAttribute("suspensionForm") SuspensionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "suspensionTerm",
                code,
                form,
                errors,
                by,
                request,
                () -> suspensions.changeTerm(
                        code, form.getPauseReason(), form.getPauseUntil(), form.getPauseReviewOn(), by));
    }

    @PostMapping("/resumption")
    ModelAndView resume(
            @PathVariable String code,
            @ModelAttribute("suspensionForm") SuspensionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "resumption",
                code,
                form,
                errors,
                by,
                request,
                () -> suspensions.resume(code, form.getResumeReason(), by));
    }
}
