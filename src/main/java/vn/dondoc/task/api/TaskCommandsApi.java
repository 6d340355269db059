package vn.dondoc.task.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Invalid;
import vn.dondoc.task.Grade;
import vn.dondoc.task.Named;
import vn.dondoc.task.RefusalDecision;
import vn.dondoc.task.TaskCommands;

/** The task's life. Each answer is the task as it then stands; {@code If-Match} refuses a version that is no longer the newest. */
@RestController
@RequestMapping("/api/v1/tasks/{code}")
class TaskCommandsApi {

    private final TaskCommands commands;
    private final TaskAnswers answers;

    TaskCommandsApi(TaskCommands commands, TaskAnswers answers) {
        this.commands = commands;
        this.answers = answers;
    }

    @PostMapping("/acknowledgement")
    ResponseEntity<TaskAnswer> acknowledge(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(code, seen, by, () -> commands.acknowledge(code, by));
    }

    @PostMapping("/refusal")
    ResponseEntity<TaskAnswer> decline(
            @PathVariable String code,
            @RequestBody Optional<Reason> body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(code, seen, by, () -> commands.decline(code, Reason.of(body), by));
    }

    @PostMapping("/refusal/decision")
    ResponseEntity<TaskAnswer> decideRefusal(
            @PathVariable String code,
            @RequestBody Decision body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        RefusalDecision decision = Named.required(RefusalDecision.class, body.decision(), "decision");
        return done(code, seen, by, () -> commands.decideRefusal(code, decision, body.reason(), body.lead(), by));
    }

    @PostMapping("/assignee")
    ResponseEntity<TaskAnswer> assign(
            @PathVariable String code,
            @RequestBody Assignee body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(code, seen, by, () -> commands.assign(code, body.person(), by));
    }

    @PostMapping("/progress")
    ResponseEntity<TaskAnswer> progress(
            @PathVariable String code,
            @RequestBody Progress body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(code, seen, by, () -> commands.progress(code, body.percent(), body.text(), body.obstacle(), by));
    }

    @PostMapping("/submission")
    ResponseEntity<TaskAnswer> submit(
            @PathVariable String code,
            @RequestBody Submission body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(code, seen, by, () -> commands.submit(code, body.claimed(), body.text(), by));
    }

    @PostMapping("/confirmation")
    ResponseEntity<TaskAnswer> confirm(
            @PathVariable String code,
            @RequestBody Optional<Confirmation> body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        Grade grade = Named.optional(Grade.class, body.map(Confirmation::grade).orElse(null), "grade");
        return done(code, seen, by, () -> commands.confirm(code, grade, by));
    }

    @PostMapping("/return")
    ResponseEntity<TaskAnswer> returnForRework(
            @PathVariable String code,
            @RequestBody Optional<Reason> body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(code, seen, by, () -> commands.returnForRework(code, Reason.of(body), by));
    }

    @PostMapping("/recall")
    ResponseEntity<TaskAnswer> recall(
            @PathVariable String code,
            @RequestBody Optional<Reason> body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(code, seen, by, () -> commands.recall(code, Reason.of(body), by));
    }

    @PostMapping("/star")
    ResponseEntity<TaskAnswer> star(
            @PathVariable String code, @RequestBody Optional<Star> body, @AuthenticationPrincipal Viewer by) {
        Star star = body.orElse(new Star(true, false));
        if (star.forEverybody()) {
            commands.star(code, star.on(), by);
        } else {
            commands.ownStar(code, star.on(), by);
        }
        return answers.of(code, by);
    }

    private ResponseEntity<TaskAnswer> done(String code, @Nullable String seen, Viewer by, Runnable command) {
        commands.ifUnchanged(code, version(seen), by, command);
        return answers.of(code, by);
    }

    private static @Nullable Long version(@Nullable String etag) {
        if (etag == null || etag.equals("*")) {
            return null;
        }
        String bare = etag.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!bare.matches("\\d{1,18}")) {
            throw new Invalid("If-Match", "task.etag");
        }
        return Long.valueOf(bare);
    }

    record Reason(@Nullable String reason) {

        static @Nullable String of(Optional<Reason> body) {
            return body.map(Reason::reason).orElse(null);
        }
    }

    record Decision(
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String lead) {}

    record Assignee(@Nullable String person) {}

    record Progress(
            @Nullable Integer percent,
            @Nullable String text,
            @Nullable String obstacle) {}

    record Confirmation(@Nullable String grade) {}

    /**
     * @param starred true, also when left out, to set the star, false to take it away
     * @param everyone the office's star (nhiệm vụ gắn sao) instead of the caller's own
     */
    record Star(@Nullable Boolean starred, @Nullable Boolean everyone) {

        boolean on() {
            return starred == null || starred;
        }

        boolean forEverybody() {
            return everyone != null && everyone;
        }
    }
}
