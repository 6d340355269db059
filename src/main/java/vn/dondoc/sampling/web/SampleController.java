package vn.dondoc.sampling.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.account.Viewer;
import vn.dondoc.sampling.Finding;
import vn.dondoc.sampling.Sample;
import vn.dondoc.sampling.Samples;
import vn.dondoc.task.view.TaskAttempts;

/** The list of tasks drawn for a second look, and the form with which somebody says what they found. */
@Controller
class SampleController {

    private final Samples samples;
    private final TaskAttempts attempts;

    SampleController(Samples samples, TaskAttempts attempts) {
        this.samples = samples;
        this.attempts = attempts;
    }

    @GetMapping("/samples")
    String list(@AuthenticationPrincipal Viewer viewer, Model model) {
        var all = samples.all(viewer);
        model.addAttribute("samples", all);
        model.addAttribute("looked", count(all, null));
        model.addAttribute("wanting", count(all, Finding.WANTING));
        return "sampling/samples";
    }

    @PostMapping("/tasks/{code}/second-look")
    ModelAndView look(
            @PathVariable String code,
            @ModelAttribute("sampleForm") SampleForm form,
            BindingResult errors,
            @AuthenticationPrincipal Viewer by,
            HttpServletRequest request) {
        return attempts.make(
                "secondLook",
                code,
                form,
                errors,
                by,
                request,
                () -> samples.look(code, form.getFinding(), form.getSampleReason(), by));
    }

    private static long count(List<Sample> all, @Nullable Finding finding) {
        return all.stream()
                .filter(sample -> sample.finding() != null && (finding == null || sample.finding() == finding))
                .count();
    }
}
