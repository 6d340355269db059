package vn.dondoc.part.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.part.PartCourse;

/** Tells that a part is late. */
@Component("partLate")
class PartLateTelling implements JavaDelegate {

    private final PartCourse course;

    PartLateTelling(PartCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.passed(execution.getProcessBusinessKey());
    }
}
