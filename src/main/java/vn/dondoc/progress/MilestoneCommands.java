package vn.dondoc.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.task.Task;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskDesk;

/** The lead unit plans its work in milestones, and ticks them; each plan stays in the history. */
@Service
@Transactional
public class MilestoneCommands {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final TaskDesk desk;
    private final TaskCommands tasks;
    private final Milestones milestones;
    private final JdbcClient jdbc;
    private final Clock clock;

    MilestoneCommands(TaskDesk desk, TaskCommands tasks, Milestones milestones, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.tasks = tasks;
        this.milestones = milestones;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Plans what is still ahead; milestones that were reached stay as they are. */
    public void plan(String code, MilestonePlan plan, Viewer by) {
        Task task = desk.ledBy(code, by);
        requireUnderWay(task);
        List<Milestone> reached = milestones.of(code).stream()
                .takeWhile(milestone -> milestone.doneOn() != null)
                .toList();
        Milestone last = reached.isEmpty() ? null : reached.get(reached.size() - 1);
        MilestonePlan whole = plan.fitting(
                last == null ? task.issuedOn() : last.dueDate(), last == null ? 0 : last.percent(), task.dueDate());
        jdbc.sql("delete from task_milestone where task_id = ? and ordinal > ?")
                .params(task.id(), reached.size())
                .update();
        int ordinal = reached.size();
        for (MilestonePlan.Step step : whole.steps()) {
            jdbc.sql("""
                            insert into task_milestone (task_id, ordinal, what, due_date, percent)
                            values (:task, :ordinal, :what, :due, :percent)""")
                    .param("task", task.id())
                    .param("ordinal", ++ordinal)
                    .param("what", step.what())
                    .param("due", step.dueOn())
                    .param("percent", step.percent())
                    .update();
        }
        desk.tell(
                task,
                by.actor(),
                "MilestonesPlanned",
                Map.of("count", String.valueOf(whole.steps().size()), "text", told(whole)));
    }

    /** The milestone is reached: the work has come at least as far as planned for it. */
    public void reach(String code, int number, Viewer by) {
        Task task = desk.ledBy(code, by);
        requireUnderWay(task);
        Milestone milestone = milestones.of(code).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(code + " " + number));
        if (milestone.doneOn() != null) {
            throw new Refused("progress.reachedAlready");
        }
        if (number > 1 && milestones.of(code).get(number - 2).doneOn() == null) {
            throw new Refused("progress.oneAfterTheOther");
        }
        jdbc.sql("update task_milestone set done_on = ?, done_by = ? where task_id = ? and ordinal = ?")
                .params(today(), by.accountId(), task.id(), number)
                .update();
        desk.tell(
                task,
                by.actor(),
                "MilestoneReached",
                Map.of("milestone", String.valueOf(number), "what", milestone.what()));
        tasks.progress(code, Math.max(task.percent(), milestone.percent()), milestone.what(), null, by);
    }

    private static void requireUnderWay(Task task) {
        if (!task.state().isUnderWay()) {
            throw new Refused("progress.notUnderWay");
        }
    }

    /** The plan in a form that history can quote in every language. */
    private static String told(MilestonePlan plan) {
        return plan.steps().stream()
                .map(step -> "%s – %d%% – %s".formatted(SHOWN.format(step.dueOn()), step.percent(), step.what()))
                .collect(Collectors.joining("\n"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
