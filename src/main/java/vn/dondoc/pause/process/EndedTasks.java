package vn.dondoc.pause.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.pause.Suspensions;
import vn.dondoc.task.TaskFinished;

/** Hears of tasks that end while they are suspended, in the transaction in which they do. */
@Component
class EndedTasks {

    private final Suspensions suspensions;

    EndedTasks(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    @EventListener
    void on(TaskFinished finished) {
        suspensions.taskOver(finished.task());
    }
}
