package vn.dondoc.sampling.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.sampling.Samples;
import vn.dondoc.task.TaskFinished;

/** Hears of confirmed tasks, in the transaction that confirms them. */
@Component
class SampledTasks {

    private final Samples samples;

    SampledTasks(Samples samples) {
        this.samples = samples;
    }

    @EventListener
    void on(TaskFinished finished) {
        samples.follow(finished);
    }
}
