package vn.dondoc.bulk.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.bulk.BulkSteps;
import vn.dondoc.bulk.BulkSteps.Confirmation;
import vn.dondoc.bulk.Outcome;
import vn.dondoc.rule.Checks;
import vn.dondoc.task.Grade;
import vn.dondoc.task.Named;

/** One step on many tasks. The answer is 200 with a result for each, whether it was taken or refused. */
@RestController
@RequestMapping("/api/v1/tasks")
class BulkApi {

    private final BulkSteps steps;
    private final MessageSource messages;

    BulkApi(BulkSteps steps, MessageSource messages) {
        this.steps = steps;
        this.messages = messages;
    }

    @PostMapping("/acknowledgements")
    Answer acknowledge(@RequestBody Acknowledged body, @AuthenticationPrincipal Viewer by, Locale locale) {
        List<String> tasks = body.tasks() == null ? List.of() : body.tasks();
        Checks checks = new Checks();
        for (int i = 0; i < tasks.size(); i++) {
            checks.present(tasks.get(i), "tasks[" + i + "]");
        }
        checks.orThrow();
        return answer(steps.acknowledge(tasks, by), locale);
    }

    @PostMapping("/confirmations")
    Answer confirm(@RequestBody Confirmed body, @AuthenticationPrincipal Viewer by, Locale locale) {
        List<Result> results = body.tasks() == null ? List.of() : body.tasks();
        Checks checks = new Checks();
        for (int i = 0; i < results.size(); i++) {
            Result result = results.get(i);
            checks.present(result == null ? null : result.code(), "tasks[" + i + "].code");
        }
        checks.orThrow();
        return answer(steps.confirm(results.stream().map(Result::wanted).toList(), by), locale);
    }

    private Answer answer(List<Outcome> outcomes, Locale locale) {
        List<Line> lines =
                outcomes.stream().map(outcome -> line(outcome, locale)).toList();
        int done = (int) lines.stream().filter(Line::done).count();
        return new Answer(lines, done, lines.size() - done);
    }

    private Line line(Outcome outcome, Locale locale) {
        Outcome.Refusal refusal = outcome.refusal();
        if (refusal == null) {
            return new Line(outcome.task(), true, null, null, null);
        }
        String reason = messages.getMessage(refusal.key(), refusal.arguments().toArray(), refusal.key(), locale);
        return new Line(
                outcome.task(), false, refusal.status(), refusal.key().replaceFirst("^(rule|invalid)\\.", ""), reason);
    }

    record Acknowledged(@Nullable List<@Nullable String> tasks) {}

    record Confirmed(@Nullable List<@Nullable Result> tasks) {}

    /** @param version of the task when its result was looked at; left out, the newest is confirmed */
    record Result(
            @Nullable String code,
            @Nullable String grade,
            @Nullable Long version) {

        Confirmation wanted() {
            return new Confirmation(Objects.requireNonNull(code), Named.optional(Grade.class, grade, "grade"), version);
        }
    }

    /**
     * @param status the status with which the single step would have been refused, or null where it was taken
     * @param rule that says no
     */
    record Line(
            String task,
            boolean done,
            @Nullable Integer status,
            @Nullable String rule,
            @Nullable String reason) {}

    record Answer(List<Line> results, int done, int refused) {}
}
