package vn.dondoc.explanation.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.explanation.Explanations;
import vn.dondoc.task.TaskChanged;

/** Hears of tasks in the transaction in which they change. */
@Component
class ExplanationFollowing {

    private final Explanations explanations;

    ExplanationFollowing(Explanations explanations) {
        this.explanations = explanations;
    }

    @EventListener
    void on(TaskChanged changed) {
        explanations.follow(changed.task());
    }
}
