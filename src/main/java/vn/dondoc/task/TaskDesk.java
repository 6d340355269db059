package vn.dondoc.task;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.rule.NotFound;

/**
 * Lends a task to a module that adds to its life, by the rules of the task's own commands: locked until the end of the
 * transaction, for the side that may act; {@link NotFound} where the viewer may not see it,
 * {@link vn.dondoc.rule.NotAllowed} where they may but the act is not theirs.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskDesk {

    private final Tasks tasks;
    private final TaskAccess access;
    private final TaskHistory history;

    TaskDesk(Tasks tasks, TaskAccess access, TaskHistory history) {
        this.tasks = tasks;
        this.access = access;
        this.history = history;
    }

    /** For whoever may see it. */
    public Task seenBy(String code, Viewer viewer) {
        return access.locked(code, viewer);
    }

    /** For the people of the lead unit. */
    public Task ledBy(String code, Viewer viewer) {
        Task task = access.locked(code, viewer);
        access.requireLead(task, viewer);
        return task;
    }

    /** For the assigning side. */
    public Task assignedBy(String code, Viewer viewer) {
        Task task = access.locked(code, viewer);
        access.requireAssigner(task, viewer);
        return task;
    }

    /** For the assigning side and the leaders of its province. */
    public Task directedBy(String code, Viewer viewer) {
        Task task = access.locked(code, viewer);
        access.requireDirector(task, viewer);
        return task;
    }

    /** For the program itself, when its hour has come. */
    public Task ofProgram(String code) {
        return tasks.findByCode(code).orElseThrow(() -> new NotFound(code));
    }

    /** Keeps the changed task and what happened to it. */
    public void save(Task task, Actor by, String event, Map<String, String> detail) {
        tasks.save(task);
        history.record(task, by, event, detail);
    }

    /** Keeps only what happened. */
    public void tell(Task task, Actor by, String event, Map<String, String> detail) {
        history.record(task, by, event, detail);
    }
}
