package vn.dondoc.chasing;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dondoc.task.TaskChanged;

/**
 * Hears of tasks in the transaction in which they change, and lets the ladder follow them once for all before it ends:
 * a notice that issues a hundred tasks starts a hundred processes at once, after the last row is written.
 */
@Component
class ChasingFollowing {

    private final Chasing chasing;

    ChasingFollowing(Chasing chasing) {
        this.chasing = chasing;
    }

    @EventListener
    void on(TaskChanged changed) {
        collected().changed.add(changed.task());
    }

    /** The timers of the task are to be set again. */
    void anew(String task) {
        Collected collected = collected();
        collected.changed.add(task);
        collected.anew.add(task);
    }

    private Collected collected() {
        Collected collected = (Collected) TransactionSynchronizationManager.getResource(this);
        if (collected == null) {
            collected = new Collected();
            TransactionSynchronizationManager.bindResource(this, collected);
            TransactionSynchronizationManager.registerSynchronization(collected);
        }
        return collected;
    }

    private final class Collected implements TransactionSynchronization {

        private final Set<String> changed = new TreeSet<>();
        private final Set<String> anew = new TreeSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            while (!changed.isEmpty()) {
                Set<String> tasks = Set.copyOf(changed);
                Set<String> again = Set.copyOf(anew);
                changed.clear();
                anew.clear();
                chasing.follow(tasks, again);
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ChasingFollowing.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ChasingFollowing.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ChasingFollowing.this);
        }
    }
}
