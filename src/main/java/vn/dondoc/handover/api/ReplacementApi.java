package vn.dondoc.handover.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.rest.Versions;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskSuperseding;
import vn.dondoc.task.view.TaskAnswer;
import vn.dondoc.task.view.TaskAnswers;

@RestController
class ReplacementApi {

    private final TaskSuperseding superseding;
    private final TaskCommands commands;
    private final TaskAnswers answers;

    ReplacementApi(TaskSuperseding superseding, TaskCommands commands, TaskAnswers answers) {
        this.superseding = superseding;
        this.commands = commands;
        this.answers = answers;
    }

    /** Lets another task of the same session stand in this one's place; nothing more is owed on this one. */
    @PostMapping("/api/v1/tasks/{code}/replacement")
    ResponseEntity<TaskAnswer> replace(
            @PathVariable String code,
            @RequestBody Replacement body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        commands.ifUnchanged(
                code, Versions.edited(seen), by, () -> superseding.replace(code, body.task(), body.reason(), by));
        return answers.of(code, by);
    }

    /** @param task code of the task that stands in the place */
    record Replacement(@Nullable String task, @Nullable String reason) {}
}
