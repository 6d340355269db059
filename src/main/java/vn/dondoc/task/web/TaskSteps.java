package vn.dondoc.task.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.Sentence;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskState;
import vn.dondoc.ui.Step;

/** A task's way as four steps, with who took each and when. */
final class TaskSteps {

    private TaskSteps() {}

    static List<Step> of(TaskDetails task, List<Sentence> newestFirst) {
        Map<String, Sentence> latest = newestFirst.stream()
                .collect(Collectors.toMap(Sentence::type, sentence -> sentence, (newest, older) -> newest));
        int at = reached(task.line().state());
        return List.of(
                step("task.step.issued", 0, at, latest.get("TaskIssued"), task.issuedAt()),
                step("task.step.acknowledged", 1, at, latest.get("TaskAcknowledged"), task.acknowledgedAt()),
                step("task.step.submitted", 2, at, latest.get("TaskSubmitted"), task.submittedAt()),
                step("task.step.confirmed", 3, at, latest.get("TaskConfirmed"), task.confirmedAt()));
    }

    /** The step at hand; of a task that ended otherwise, none is. */
    private static int reached(TaskState state) {
        return switch (state) {
            case ISSUED, DECLINED -> 1;
            case ACKNOWLEDGED, IN_PROGRESS, RETURNED, SUSPENDED -> 2;
            case SUBMITTED -> 3;
            case CONFIRMED -> 4;
            case RECALLED, SUPERSEDED, HANDED_OVER -> -1;
        };
    }

    private static Step step(String key, int number, int at, @Nullable Sentence told, @Nullable Instant when) {
        if (number == at) {
            return Step.current(key, null);
        }
        boolean done = at < 0 ? when != null : number < at;
        return done ? Step.done(key, told == null ? null : told.arguments().get(0), when) : Step.todo(key);
    }
}
