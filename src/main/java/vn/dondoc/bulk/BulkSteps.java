package vn.dondoc.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Checks;
import vn.dondoc.task.Grade;
import vn.dondoc.task.TaskCommands;

/**
 * Takes one step on many tasks. Each task is a transaction of its own by the rules of the single step, so that a refusal
 * leaves the others as they are; the answers stand in the order of the question.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class BulkSteps {

    /** No more tasks are taken at once. */
    public static final int MOST = 200;

    private final TaskCommands commands;

    BulkSteps(TaskCommands commands) {
        this.commands = commands;
    }

    /**
     * A result that is to be confirmed.
     *
     * @param version of the task when its result was looked at, or null when the caller does not mind
     */
    public record Confirmation(
            String task, @Nullable Grade grade, @Nullable Long version) {}

    public List<Outcome> acknowledge(List<String> tasks, Viewer by) {
        Map<String, Runnable> steps = new LinkedHashMap<>();
        tasks.forEach(task -> steps.put(task, () -> commands.acknowledge(task, by)));
        return taken(steps);
    }

    /** Of a task that is named twice the last word counts. */
    public List<Outcome> confirm(List<Confirmation> results, Viewer by) {
        Map<String, Runnable> steps = new LinkedHashMap<>();
        results.forEach(result -> steps.put(result.task(), () -> confirm(result, by)));
        return taken(steps);
    }

    private void confirm(Confirmation result, Viewer by) {
        String task = result.task();
        commands.ifUnchanged(task, result.version(), by, () -> commands.confirm(task, result.grade(), by));
    }

    private static List<Outcome> taken(Map<String, Runnable> steps) {
        new Checks()
                .that(!steps.isEmpty(), "tasks", "required")
                .that(steps.size() <= MOST, "tasks", "bulk.most", MOST)
                .orThrow();
        List<Outcome> outcomes = new ArrayList<>();
        steps.forEach((task, step) -> outcomes.add(taken(task, step)));
        return outcomes;
    }

    private static Outcome taken(String task, Runnable step) {
        try {
            step.run();
            return Outcome.done(task);
        } catch (RuntimeException problem) {
            return new Outcome(task, Refusals.of(task, problem));
        }
    }
}
