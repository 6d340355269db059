package vn.dondoc.pause.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.pause.Suspensions;

/** The day has come on which a suspended task goes on. */
@Component
class ResumeTask implements JavaDelegate {

    private final Suspensions suspensions;

    ResumeTask(Suspensions suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        suspensions.resumeAtItsTerm(execution.getProcessBusinessKey());
    }
}
