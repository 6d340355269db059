package vn.dondoc.sampling.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Checks;
import vn.dondoc.sampling.Finding;
import vn.dondoc.sampling.Sample;
import vn.dondoc.sampling.Samples;
import vn.dondoc.task.view.TaskAnswer;
import vn.dondoc.task.view.TaskAnswers;
import vn.dondoc.text.Entered;

/** Confirmed tasks drawn for a second look. */
@RestController
@RequestMapping("/api/v1")
class SamplesApi {

    private final Samples samples;
    private final TaskAnswers answers;

    SamplesApi(Samples samples, TaskAnswers answers) {
        this.samples = samples;
        this.answers = answers;
    }

    @GetMapping("/samples")
    SamplesAnswer list(@AuthenticationPrincipal Viewer viewer) {
        return new SamplesAnswer(samples.all(viewer));
    }

    @PostMapping("/tasks/{code}/second-look")
    ResponseEntity<TaskAnswer> look(
            @PathVariable String code,
            @RequestBody(required = false) @Nullable JsonNode body,
            @AuthenticationPrincipal Viewer by) {
        Entered in = Entered.json(body);
        Checks checks = new Checks();
        Finding finding = in.choice("finding", Finding.class, checks);
        checks.orThrow();
        samples.look(code, finding, in.text("reason"), by);
        return answers.of(code, by);
    }

    record SamplesAnswer(List<Sample> items) {}
}
