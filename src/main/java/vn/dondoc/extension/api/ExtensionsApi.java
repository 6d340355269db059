package vn.dondoc.extension.api;

import java.net.URI;
import java.time.LocalDate;
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
import vn.dondoc.account.Viewer;
import vn.dondoc.extension.Extension;
import vn.dondoc.extension.ExtensionReading;
import vn.dondoc.extension.ExtensionReason;
import vn.dondoc.extension.ExtensionView;
import vn.dondoc.extension.Extensions;
import vn.dondoc.extension.NewExtension;
import vn.dondoc.extension.NewExtensionDecision;
import vn.dondoc.rest.Versions;
import vn.dondoc.task.MovedDate;
import vn.dondoc.task.Named;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.view.TaskAnswer;
import vn.dondoc.task.view.TaskAnswers;

/** More time for a task. Each command answers with the task as it then stands. */
@RestController
@RequestMapping("/api/v1/tasks/{code}")
class ExtensionsApi {

    private final Extensions extensions;
    private final ExtensionReading reading;
    private final TaskReading tasks;
    private final TaskCommands commands;
    private final TaskAnswers answers;

    ExtensionsApi(
            Extensions extensions,
            ExtensionReading reading,
            TaskReading tasks,
            TaskCommands commands,
            TaskAnswers answers) {
        this.extensions = extensions;
        this.reading = reading;
        this.tasks = tasks;
        this.commands = commands;
        this.answers = answers;
    }

    /**
     * The dates of a task: the first, every one that moved it, and the one in force; with all requests, oldest first.
     *
     * @param left how many more extensions the policy allows
     */
    record Dates(
            @Nullable LocalDate originalDueDate,
            @Nullable LocalDate dueDate,
            @Nullable LocalDate expiresOn,
            int left,
            List<MovedDate> moved,
            List<Extension> items) {}

    record Request(
            @Nullable LocalDate to,
            @Nullable String reasonCode,
            @Nullable String reason) {}

    record Reason(@Nullable String reason) {}

    record NewDate(@Nullable LocalDate to, @Nullable String reason) {}

    @GetMapping("/extensions")
    Dates extensions(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        TaskDetails task = tasks.of(code, viewer);
        ExtensionView view = reading.of(task, viewer);
        return new Dates(
                task.line().originalDueDate(),
                task.line().dueDate(),
                task.line().expiresOn(),
                view.allowance().left(),
                view.moved(),
                view.requests());
    }

    @PostMapping("/extensions")
    ResponseEntity<TaskAnswer> ask(
            @PathVariable String code,
            @RequestBody Request body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        ExtensionReason reason = Named.optional(ExtensionReason.class, body.reasonCode(), "reasonCode");
        NewExtension asked = new NewExtension(body.to(), reason, body.reason());
        commands.ifUnchanged(code, Versions.edited(seen), by, () -> extensions.ask(code, asked, by));
        ResponseEntity<TaskAnswer> task = answers.of(code, by);
        return ResponseEntity.created(URI.create("/api/v1/tasks/" + code + "/extensions"))
                .eTag(task.getHeaders().getETag())
                .body(task.getBody());
    }

    @PostMapping("/extensions/{number}/decision")
    ResponseEntity<TaskAnswer> decide(
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody NewExtensionDecision body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        commands.ifUnchanged(code, Versions.edited(seen), by, () -> extensions.decide(code, number, body, by));
        return answers.of(code, by);
    }

    @PostMapping("/extensions/{number}/withdrawal")
    ResponseEntity<TaskAnswer> withdraw(
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody Optional<Reason> body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        String reason = body.map(Reason::reason).orElse(null);
        commands.ifUnchanged(code, Versions.edited(seen), by, () -> extensions.withdraw(code, number, reason, by));
        return answers.of(code, by);
    }

    /** The assigning side sets another date, later or earlier, by its own decision. */
    @PostMapping("/due-date")
    ResponseEntity<TaskAnswer> setDate(
            @PathVariable String code,
            @RequestBody NewDate body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        commands.ifUnchanged(
                code, Versions.edited(seen), by, () -> extensions.setDate(code, body.to(), body.reason(), by));
        return answers.of(code, by);
    }
}
