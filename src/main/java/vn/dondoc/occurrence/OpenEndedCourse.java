package vn.dondoc.occurrence;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.Actor;
import vn.dondoc.engine.Processes;
import vn.dondoc.task.ReviewPolicy;

/** Sees to it that each task without a date waits for the day on which it is looked at again, and no other task does. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OpenEndedCourse {

    private static final int AT_ONCE = 500;

    private final OpenEndedRows rows;
    private final Processes processes;
    private final ReviewPolicy policy;

    OpenEndedCourse(OpenEndedRows rows, Processes processes, ReviewPolicy policy) {
        this.rows = rows;
        this.processes = processes;
        this.policy = policy;
    }

    /** The task goes on under another unit. */
    public void takenOver(String former) {
        rows.takenOver(former);
    }

    /** Looks at how the task stands. */
    public void follow(String task) {
        OpenEndedRows.Standing standing = rows.standing(task);
        if (!standing.dateless() && !standing.reviewed()) {
            return;
        }
        String key = OpenEnded.keyOf(task);
        boolean live = processes.live(key);
        if (standing.dateless() && !live) {
            begin(standing);
            processes.start(OpenEnded.PROCESS, key);
        } else if (!standing.dateless() && live) {
            processes.send(key, "Message_DateNoLongerOpen", Actor.SYSTEM.username());
        }
    }

    private void begin(OpenEndedRows.Standing standing) {
        if (!standing.reviewed()) {
            rows.review(
                    standing.id(),
                    Objects.requireNonNull(standing.reviewOn()),
                    standing.ordered() ? ReviewDay.Kind.ORDERED : ReviewDay.Kind.USUAL,
                    null,
                    Actor.SYSTEM);
        }
    }

    /**
     * Gives those that are older than this process a day and a process.
     *
     * @return how many, 0 once none is left
     */
    public int catchUp() {
        return catchUp(0);
    }

    /** The same of the tasks with a greater id than this one. */
    public int catchUp(long after) {
        List<String> older = rows.older(after, policy.reviewWithinDays(), AT_ONCE);
        processes.startAll(
                OpenEnded.PROCESS, older.stream().map(OpenEnded::keyOf).toList());
        return older.size();
    }
}
