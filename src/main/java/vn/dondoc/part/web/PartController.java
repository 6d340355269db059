package vn.dondoc.part.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.account.Viewer;
import vn.dondoc.part.Coordinators;
import vn.dondoc.part.NewCoordinator;
import vn.dondoc.part.NewPart;
import vn.dondoc.part.PartCommands;
import vn.dondoc.part.Proof;
import vn.dondoc.rule.Checks;
import vn.dondoc.task.view.TaskAttempts;

/** The forms about parts and coordinators on a task's page. */
@Controller
@RequestMapping("/tasks/{code}")
class PartController {

    private final PartCommands parts;
    private final Coordinators coordinators;
    private final TaskAttempts attempts;

    PartController(PartCommands parts, Coordinators coordinators, TaskAttempts attempts) {
        this.parts = parts;
        this.coordinators = coordinators;
        this.attempts = attempts;
    }

    @PostMapping("/parts")
    ModelAndView hand(
            @PathVariable String code,
            @ModelAttribute("partForm") PartForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "part",
                code,
                form,
                errors,
                by,
                request,
                () -> parts.hand(code, NewPart.of(form.entered(), PartForm::typed), by));
    }

    @PostMapping("/parts/{number}/completion")
    ModelAndView complete(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("partForm") PartForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        form.setPartOrdinal(number);
        return attempts.make(
                "partCompletion",
                code,
                form,
                errors,
                by,
                request,
                () -> parts.complete(code, number, Proof.of(form.entered(), PartForm::typed), form.sentFile(), by));
    }

    @PostMapping("/parts/{number}/acceptance")
    ModelAndView accept(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("partForm") PartForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        form.setPartOrdinal(number);
        return attempts.make("partAcceptance", code, form, errors, by, request, () -> parts.accept(code, number, by));
    }

    @PostMapping("/parts/{number}/return")
    ModelAndView giveBack(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("partForm") PartForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        form.setPartOrdinal(number);
        return attempts.make("partReturn", code, form, errors, by, request, () -> {
            Checks checks = new Checks();
            LocalDate dueAgain = form.entered().date("partDueOn", checks);
            checks.orThrow();
            parts.giveBack(code, number, form.getPartReason(), dueAgain, by);
        });
    }

    @PostMapping("/parts/{number}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("partForm") PartForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        form.setPartOrdinal(number);
        return attempts.make(
                "partWithdrawal",
                code,
                form,
                errors,
                by,
                request,
                () -> parts.withdraw(code, number, form.getPartReason(), by));
    }

    @PostMapping("/parts/{number}/chase")
    ModelAndView chase(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("partForm") PartForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        form.setPartOrdinal(number);
        return attempts.make("partChase", code, form, errors, by, request, () -> parts.chase(code, number, by));
    }

    @PostMapping("/coordinators")
    ModelAndView addCoordinator(
            @PathVariable String code,
            @ModelAttribute("partForm") PartForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "coordinator",
                code,
                form,
                errors,
                by,
                request,
                () -> coordinators.add(code, NewCoordinator.of(form.entered(), PartForm::typed), by));
    }

    @PostMapping("/coordinators/removal")
    ModelAndView removeCoordinator(
            @PathVariable String code,
            @ModelAttribute("partForm") PartForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "coordinatorRemoval",
                code,
                form,
                errors,
                by,
                request,
                () -> coordinators.remove(code, form.getPartUnit(), form.getPartReason(), by));
    }
}
