package vn.dondoc.task.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Invalid;
import vn.dondoc.task.RefusalDecision;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFiles;
import vn.dondoc.task.TaskReading;
import vn.dondoc.ui.Htmx;

/** The forms of a task's page. What is refused comes back with what was typed and the reason at its field. */
@Controller
@RequestMapping("/tasks/{code}")
class TaskCommandsController {

    private final TaskCommands commands;
    private final TaskFiles files;
    private final TaskAttempts attempts;
    private final TaskReading reading;

    TaskCommandsController(TaskCommands commands, TaskFiles files, TaskAttempts attempts, TaskReading reading) {
        this.commands = commands;
        this.files = files;
        this.attempts = attempts;
        this.reading = reading;
    }

    @PostMapping("/acknowledgement")
    ModelAndView acknowledge(
            @PathVariable String code,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make("acknowledgement", code, form, errors, by, request, () -> commands.acknowledge(code, by));
    }

    @PostMapping("/refusal")
    ModelAndView decline(
            @PathVariable String code,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "refusal", code, form, errors, by, request, () -> commands.decline(code, form.getReason(), by));
    }

    @PostMapping("/refusal/decision")
    ModelAndView decideRefusal(
            @PathVariable String code,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make("decision", code, form, errors, by, request, () -> {
            RefusalDecision decision = form.getDecision();
            if (decision == null) {
                throw new Invalid("decision", "required");
            }
            commands.decideRefusal(code, decision, form.getReason(), form.getLead(), by);
        });
    }

    @PostMapping("/assignee")
    ModelAndView assign(
            @PathVariable String code,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "assignee", code, form, errors, by, request, () -> commands.assignPerson(code, form.getPerson(), by));
    }

    @PostMapping("/progress")
    ModelAndView progress(
            @PathVariable String code,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make("progress", code, form, errors, by, request, () -> {
            commands.progress(code, form.getPercent(), form.getText(), form.getObstacle(), by);
            files.add(code, form.sentFile(), by);
        });
    }

    @PostMapping("/submission")
    ModelAndView submit(
            @PathVariable String code,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make("submission", code, form, errors, by, request, () -> {
            Long file = files.add(code, form.sentFile(), by);
            commands.submit(code, form.product(file), form.getResult(), by);
        });
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(
            @PathVariable String code,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "confirmation", code, form, errors, by, request, () -> commands.confirm(code, form.getGrade(), by));
    }

    @PostMapping("/return")
    ModelAndView returnForRework(
            @PathVariable String code,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "return", code, form, errors, by, request, () -> commands.returnForRework(code, form.getReason(), by));
    }

    @PostMapping("/recall")
    ModelAndView recall(
            @PathVariable String code,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "recall", code, form, errors, by, request, () -> commands.recall(code, form.getRecallReason(), by));
    }

    /** @param everyone the office's star instead of the viewer's own */
    @PostMapping("/star")
    String star(
            @PathVariable String code,
            @RequestParam boolean on,
            @RequestParam(defaultValue = "false") boolean everyone,
            @RequestParam(defaultValue = "/tasks") String back,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request,
            Model model) {
        if (everyone) {
            commands.star(code, on, by);
        } else {
            commands.ownStar(code, on, by);
        }
        if (Htmx.wantsFragment(request)) {
            model.addAttribute("task", reading.of(code, by).line());
            model.addAttribute("back", back);
            return "task/star :: star(task=${task}, back=${back})";
        }
        return "redirect:" + ours(back, code);
    }

    private static String ours(@Nullable String back, String code) {
        return back != null && back.matches("/tasks([/?][^\\\\\\s]*)?") ? back : "/tasks/" + code;
    }
}
