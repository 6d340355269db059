package vn.dondoc.handover.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.account.Viewer;
import vn.dondoc.task.TaskSuperseding;
import vn.dondoc.task.view.TaskAttempts;

/** The form by which another task stands in a task's place. */
@Controller
class Replacements {

    private final TaskSuperseding superseding;
    private final TaskAttempts attempts;

    Replacements(TaskSuperseding superseding, TaskAttempts attempts) {
        this.superseding = superseding;
        this.attempts = attempts;
    }

    @PostMapping("/tasks/{code}/replacement")
    ModelAndView replace(
            @PathVariable String code,
            @ModelAttribute("replacementForm") ReplacementForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "replacement",
                code,
                form,
                errors,
                by,
                request,
                () -> superseding.replace(code, form.getReplacement(), form.getReplacementReason(), by));
    }
}
