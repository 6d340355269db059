package vn.dondoc.extension.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.extension.ExtensionCourse;

/** Reminds of a decision on an extension that is owed for too long. */
@Component
class DecisionChasing implements JavaDelegate {

    private final ExtensionCourse course;

    DecisionChasing(ExtensionCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.chase(execution.getProcessBusinessKey());
    }
}
