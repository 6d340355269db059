package vn.dondoc.pause.api;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.pause.Suspensions;
import vn.dondoc.rest.Versions;
import vn.dondoc.rule.Invalid;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.view.TaskAnswer;
import vn.dondoc.task.view.TaskAnswers;
import vn.dondoc.text.StrictDate;

/** Suspension and resumption of a task. Each answer is the task as it then stands. */
@RestController
@RequestMapping("/api/v1/tasks/{code}")
class SuspensionApi {

    private final Suspensions suspensions;
    private final TaskCommands commands;
    private final TaskAnswers answers;

    SuspensionApi(Suspensions suspensions, TaskCommands commands, TaskAnswers answers) {
        this.suspensions = suspensions;
        this.commands = commands;
        this.answers = answers;
    }

    @PostMapping("/suspension")
    ResponseEntity<TaskAnswer> suspend(
            @PathVariable String code,
            @RequestBody Body body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(
                code, seen, by, () -> suspensions.suspend(code, body.reason(), body.untilDay(), body.reviewDay(), by));
    }

    /** Another term for a suspension that lasts. */
    @PutMapping("/suspension")
    ResponseEntity<TaskAnswer> changeTerm(
            @PathVariable String code,
            @RequestBody Body body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        return done(
                code,
                seen,
                by,
                () -> suspensions.changeTerm(code, body.reason(), body.untilDay(), body.reviewDay(), by));
    }

    @PostMapping("/resumption")
    ResponseEntity<TaskAnswer> resume(
            @PathVariable String code,
            @RequestBody Optional<Resumption> body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer by) {
        String reason = body.map(Resumption::reason).orElse(null);
        return done(code, seen, by, () -> suspensions.resume(code, reason, by));
    }

    private ResponseEntity<TaskAnswer> done(String code, @Nullable String seen, Viewer by, Runnable command) {
        commands.ifUnchanged(code, Versions.edited(seen), by, command);
        return answers.of(code, by);
    }

    /**
     * @param until the day on which the task goes on by itself; without it the suspension lasts until further notice
     * @param reviewOn the day on which a suspension until further notice is looked at again, or null for the latest one
     */
    record Body(
            @Nullable String reason,
            @Nullable String until,
            @Nullable String reviewOn) {

        @Nullable
        LocalDate untilDay() {
            return day(until, "until");
        }

        @Nullable
        LocalDate reviewDay() {
            return day(reviewOn, "reviewOn");
        }

        private static @Nullable LocalDate day(@Nullable String text, String field) {
            try {
                return text == null || text.isBlank() ? null : StrictDate.parse(text);
            } catch (StrictDate.Refused refused) {
                throw new Invalid(field, "task.date", text == null ? "" : text);
            }
        }
    }

    record Resumption(@Nullable String reason) {}
}
