package vn.dondoc.progress.web;

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
import vn.dondoc.progress.MilestoneCommands;
import vn.dondoc.progress.MilestonePlan;
import vn.dondoc.task.view.TaskAttempts;

/** The forms about milestones on a task's page. */
@Controller
@RequestMapping("/tasks/{code}/milestones")
class MilestoneController {

    private final MilestoneCommands commands;
    private final TaskAttempts attempts;

    MilestoneController(MilestoneCommands commands, TaskAttempts attempts) {
        this.commands = commands;
        this.attempts = attempts;
    }

    @PostMapping
    ModelAndView plan(
            @PathVariable String code,
            @ModelAttribute("milestoneForm") MilestoneForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "milestones",
                code,
                form,
                errors,
                by,
                request,
                () -> commands.plan(code, MilestonePlan.of(form.entered()), by));
    }

    @PostMapping("/{number}/attainment")
    ModelAndView reach(
            @PathVariable String code,
            @PathVariable int number,
            @ModelAttribute("milestoneForm") MilestoneForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "milestoneReached", code, form, errors, by, request, () -> commands.reach(code, number, by));
    }
}
