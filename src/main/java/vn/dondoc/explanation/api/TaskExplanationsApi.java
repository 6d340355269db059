package vn.dondoc.explanation.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.dondoc.account.Viewer;
import vn.dondoc.explanation.ExplanationReading;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.explanation.NewQuestion;
import vn.dondoc.rest.Versions;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotFound;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.text.Entered;

/** The explanations of a task: asked, answered, judged. Each answer is the explanation as it then stands. */
@RestController
@RequestMapping("/api/v1/tasks/{code}/explanations")
class TaskExplanationsApi {

    private final Explanations explanations;
    private final ExplanationReading reading;
    private final TaskCommands tasks;

    TaskExplanationsApi(Explanations explanations, ExplanationReading reading, TaskCommands tasks) {
        this.explanations = explanations;
        this.reading = reading;
        this.tasks = tasks;
    }

    /** All of a task, oldest first. */
    record All(List<ExplanationBody> items) {}

    /** @param dueOn until when it is to be answered; three working days unless the policy says otherwise */
    record Question(String question, @Nullable String dueOn) {}

    record Answer(@Nullable String text) {}

    record Reason(@Nullable String reason) {}

    @GetMapping
    All list(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return new All(
                reading.ofTask(code, viewer).stream().map(ExplanationBody::of).toList());
    }

    @PostMapping
    ResponseEntity<ExplanationBody> ask(
            @PathVariable String code,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Question.class)))
                    @RequestBody
                    JsonNode body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        Checks checks = new Checks();
        NewQuestion question = NewQuestion.of(Entered.json(body), checks);
        String[] asked = new String[1];
        tasks.ifUnchanged(code, Versions.edited(seen), by, () -> {
            checks.orThrow();
            asked[0] = explanations.ask(code, question, by);
        });
        ExplanationBody made = one(code, asked[0], by);
        return ResponseEntity.created(URI.create("/api/v1/tasks/" + code + "/explanations/" + made.number()))
                .body(made);
    }

    @GetMapping("/{number}")
    ExplanationBody one(@PathVariable String code, @PathVariable int number, @AuthenticationPrincipal Viewer viewer) {
        return one(code, Explanations.code(code, number), viewer);
    }

    @PostMapping("/{number}/answer")
    ExplanationBody answer(
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody Answer body,
            @AuthenticationPrincipal Viewer by) {
        explanations.answer(Explanations.code(code, number), body.text(), by);
        return one(code, number, by);
    }

    @PostMapping("/{number}/acceptance")
    ExplanationBody accept(@PathVariable String code, @PathVariable int number, @AuthenticationPrincipal Viewer by) {
        explanations.accept(Explanations.code(code, number), by);
        return one(code, number, by);
    }

    @PostMapping("/{number}/return")
    ExplanationBody sendBack(
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody Optional<Reason> body,
            @AuthenticationPrincipal Viewer by) {
        explanations.sendBack(
                Explanations.code(code, number), body.map(Reason::reason).orElse(null), by);
        return one(code, number, by);
    }

    private ExplanationBody one(String task, String explanation, Viewer viewer) {
        return reading.ofTask(task, viewer).stream()
                .filter(one -> one.line().code().equals(explanation))
                .findFirst()
                .map(ExplanationBody::of)
                .orElseThrow(() -> new NotFound(explanation));
    }
}
