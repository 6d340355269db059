package vn.dondoc.extension.web;

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
import vn.dondoc.extension.Extensions;
import vn.dondoc.task.view.TaskAttempts;

/** The forms about the date of a task. */
@Controller
@RequestMapping("/tasks/{code}")
class ExtensionCommandsController {

    private static final String FORM = "extensionForm";

    private final Extensions extensions;
    private final TaskAttempts attempts;

    ExtensionCommandsController(Extensions extensions, TaskAttempts attempts) {
        this.extensions = extensions;
        this.attempts = attempts;
    }

    @PostMapping("/extensions")
    ModelAndView ask(
            @PathVariable String code,
            @ModelAttribute(FORM) ExtensionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                ExtensionForm.ASK, code, form, errors, by, request, () -> extensions.ask(code, form.asked(), by));
    }

    @PostMapping("/extensions/{number}/decision")
    ModelAndView decide(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute(FORM) ExtensionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                ExtensionForm.DECISION,
                code,
                form,
                errors,
                by,
                request,
                () -> extensions.decide(code, number, form.decided(), by));
    }

    @PostMapping("/extensions/{number}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute(FORM) ExtensionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                ExtensionForm.WITHDRAWAL,
                code,
                form,
                errors,
                by,
                request,
                () -> extensions.withdraw(code, number, form.getWithdrawalReason(), by));
    }

    @PostMapping("/due-date")
    ModelAndView setDate(
            @PathVariable String code,
            @ModelAttribute(FORM) ExtensionForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                ExtensionForm.DUE_DATE,
                code,
                form,
                errors,
                by,
                request,
                () -> extensions.setDate(code, form.getNewDueDate(), form.getNewDueReason(), by));
    }
}
