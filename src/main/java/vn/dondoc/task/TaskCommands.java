package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.engine.Processes;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Stale;

/**
 * The commands on a task. Each one locks the task, asks the aggregate, moves the process, and writes its audit event,
 * in one transaction. {@link vn.dondoc.rule.NotFound}, {@link vn.dondoc.rule.NotAllowed},
 * {@link vn.dondoc.rule.Refused} and {@link vn.dondoc.rule.Invalid} say no, and leave nothing behind.
 */
@Service
@Transactional
public class TaskCommands {

    static final String PROCESS = "DirectiveTask";

    private final Tasks tasks;
    private final TaskRows rows;
    private final TaskAccess access;
    private final TaskHistory history;
    private final Processes processes;
    private final Units units;
    private final Colleagues colleagues;
    private final Inbox inbox;
    private final ReceiptTime receipt;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskCommands(
            Tasks tasks,
            TaskRows rows,
            TaskAccess access,
            TaskHistory history,
            Processes processes,
            Units units,
            Colleagues colleagues,
            Inbox inbox,
            ReceiptTime receipt,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.rows = rows;
        this.access = access;
        this.history = history;
        this.processes = processes;
        this.units = units;
        this.colleagues = colleagues;
        this.inbox = inbox;
        this.receipt = receipt;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Runs the command only if the task still has the version that the caller saw, and keeps it so meanwhile.
     *
     * @param seen the version seen, or null when the caller does not mind
     * @throws Stale when somebody else changed the task since
     */
    public void ifUnchanged(String code, @Nullable Long seen, Viewer by, Runnable command) {
        if (seen != null) {
            long newest = access.locked(code, by).version();
            if (newest != seen) {
                throw new Stale(seen, newest);
            }
        }
        command.run();
    }

    public void acknowledge(String code, Viewer by) {
        Task task = led(code, by);
        task.acknowledge(now(by));
        save(task, by, "TaskAcknowledged", Map.of());
        processes.complete(code, "Task_Acknowledge", by.username(), Map.of("taskAccepted", true));
    }

    public void decline(String code, @Nullable String reason, Viewer by) {
        Task task = led(code, by);
        String why = TaskText.required(reason, "reason");
        task.decline();
        rows.refusal(task, why, now(by));
        save(task, by, "TaskDeclined", Map.of("reason", why));
        processes.complete(code, "Task_Acknowledge", by.username(), Map.of("taskAccepted", false));
    }

    /** @param newLead short name of the unit to which the task goes; for REASSIGN only */
    public void decideRefusal(
            String code, RefusalDecision decision, @Nullable String reason, @Nullable String newLead, Viewer by) {
        Task task = assigned(code, by);
        String why = TaskText.required(reason, "reason");
        long formerLead = task.leadUnitId();
        switch (decision) {
            case INSIST -> task.insist();
            case REASSIGN -> {
                task.reassignTo(existing(newLead, task));
                task.answerBy(receipt.dueOn(task.sessionId(), task.starred()));
            }
            case RECALL -> task.recall();
        }
        rows.refusalDecided(task, decision, why, now(by));
        save(task, by, "TaskRefusalDecided", TaskText.details("decision", decision, "reason", why, "lead", newLead));
        if (decision == RefusalDecision.REASSIGN) {
            rows.leadMoved(task, formerLead);
        }
        processes.complete(code, "Task_DecideRefusal", by.username(), Map.of("refusalDecision", decision.name()));
        finished(task);
    }

    /** Hands the task to a person of the lead unit, named by account. */
    public void assign(String code, @Nullable String account, Viewer by) {
        Task task = led(code, by);
        handTo(colleagues.required(task, account, today()), task, by);
    }

    /** The same by the person's number, for those who have no account. */
    public void assignPerson(String code, @Nullable String id, Viewer by) {
        Task task = led(code, by);
        handTo(colleagues.withId(task, id, today()), task, by);
    }

    private void handTo(Person colleague, Task task, Viewer by) {
        task.assignTo(colleague.id());
        save(task, by, "TaskAssigned", Map.of("person", colleague.fullName()));
        inbox.readdress(PROCESS, task.code());
    }

    public void progress(
            String code, @Nullable Integer percent, @Nullable String text, @Nullable String obstacle, Viewer by) {
        progress(code, percent, text, obstacle, null, by);
    }

    /**
     * @param percent null where nothing has changed
     * @param remover short name of the unit that can remove the obstacle, if one is known
     */
    public void progress(
            String code,
            @Nullable Integer percent,
            @Nullable String text,
            @Nullable String obstacle,
            @Nullable String remover,
            Viewer by) {
        Task task = led(code, by);
        int reached = percent == null ? task.percent() : percent;
        new Checks()
                .that(reached >= 0 && reached <= 100, "percent", "percent")
                .text(text, "text", TaskText.LONGEST)
                .atMost(obstacle, "obstacle", TaskText.LONGEST)
                .that(
                        TaskText.blankToNull(remover) == null || TaskText.blankToNull(obstacle) != null,
                        "obstacle",
                        "task.obstacleMissing")
                .orThrow();
        Moment moment = now(by);
        String what = TaskText.required(text, "text");
        task.progress(reached, moment);
        Long removerId = TaskText.blankToNull(remover) == null ? null : existing(remover, "obstacleUnit", task);
        boolean noChange = percent == null && TaskText.blankToNull(obstacle) == null;
        rows.progress(task, reached, what, TaskText.blankToNull(obstacle), removerId, noChange, moment);
        save(
                task,
                by,
                "TaskProgressed",
                TaskText.details("percent", reached, "text", what, "obstacle", obstacle, "obstacleUnit", remover));
    }

    public void submit(String code, Product product, @Nullable String text, Viewer by) {
        submit(code, product, text, false, by);
    }

    /** @param knowingly whether the one who submits was told what is still open beside the task, and submits all the same */
    public void submit(String code, Product product, @Nullable String text, boolean knowingly, Viewer by) {
        Task task = led(code, by);
        events.publishEvent(new TaskSubmitting(code, knowingly));
        TaskText.check(product, text);
        Long file = product.attachmentId();
        new Checks()
                .that(file == null || rows.hasFile(task, file), "product.attachment", "task.unknownFile")
                .orThrow();
        Moment moment = now(by);
        task.submit(product, moment);
        rows.submission(task, product, TaskText.blankToNull(text), moment);
        save(task, by, "TaskSubmitted", TaskText.details(product, text));
        processes.complete(code, "Task_CarryOut", by.username(), Map.of());
    }

    public void confirm(String code, @Nullable Grade grade, Viewer by) {
        Task task = assigned(code, by);
        Moment moment = now(by);
        task.confirm(grade, moment);
        access.requireAnotherPerson(task, by);
        rows.verdict(task, "CONFIRMED", null, grade, moment);
        save(task, by, "TaskConfirmed", grade == null ? Map.of() : Map.of("grade", grade.name()));
        processes.complete(code, "Task_ConfirmResult", by.username(), Map.of("resultAccepted", true));
        finished(task);
    }

    public void returnForRework(String code, @Nullable String reason, Viewer by) {
        Task task = assigned(code, by);
        String why = TaskText.required(reason, "reason");
        Moment moment = now(by);
        task.returnForRework(rows.lastReported(task), moment);
        access.requireAnotherPerson(task, by);
        rows.verdict(task, "RETURNED", why, null, moment);
        save(task, by, "TaskReturned", Map.of("reason", why));
        processes.complete(code, "Task_ConfirmResult", by.username(), Map.of("resultAccepted", false));
    }

    public void recall(String code, @Nullable String reason, Viewer by) {
        Task task = assigned(code, by);
        String why = TaskText.required(reason, "reason");
        Moment moment = now(by);
        task.recall();
        rows.refusalDecided(task, RefusalDecision.RECALL, why, moment);
        save(task, by, "TaskRecalled", Map.of("reason", why));
        processes.send(code, "Message_TaskRecalled", by.username());
        finished(task);
    }

    /** Marks the task as nhiệm vụ gắn sao for everybody, or takes the mark away: the assigning side, or a leader. */
    public void star(String code, boolean on, Viewer by) {
        Task task = access.locked(code, by);
        access.requireDirector(task, by);
        if (task.starred() != on) {
            task.star(on);
            save(task, by, on ? "TaskStarred" : "TaskUnstarred", Map.of());
        }
    }

    /** The viewer's own star, which nobody else sees; those who only look on set none. */
    public void ownStar(String code, boolean on, Viewer by) {
        var task = access.read(code, by);
        if (by.role().isReadOnly()) {
            throw new NotAllowed("task.readOnly");
        }
        rows.star(task, by.accountId(), on);
    }

    private Task led(String code, Viewer by) {
        Task task = access.locked(code, by);
        access.requireLead(task, by);
        return task;
    }

    private Task assigned(String code, Viewer by) {
        Task task = access.locked(code, by);
        access.requireAssigner(task, by);
        return task;
    }

    private long existing(@Nullable String unit, Task task) {
        return existing(unit, "lead", task);
    }

    private long existing(@Nullable String unit, String field, Task task) {
        return units.byShortName(TaskText.required(unit, field))
                .filter(found -> found.provinceId() == task.provinceId() && found.validOn(today()))
                .orElseThrow(() -> new Invalid(field, "task.unknownUnit"))
                .id();
    }

    private void save(Task task, Viewer by, String event, Map<String, String> detail) {
        tasks.save(task);
        history.record(task, by.actor(), event, detail);
    }

    private void finished(Task task) {
        if (task.state().isFinal()) {
            events.publishEvent(new TaskFinished(task.code(), task.sessionId(), task.sessionCode(), task.state()));
        }
    }

    private Moment now(Viewer by) {
        return new Moment(by.accountId(), clock.instant(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
