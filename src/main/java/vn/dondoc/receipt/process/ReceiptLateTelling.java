package vn.dondoc.receipt.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.receipt.ReceiptCourse;

/** Notes that a task was not answered in time. */
@Component("receiptLate")
class ReceiptLateTelling implements JavaDelegate {

    private final ReceiptCourse course;

    ReceiptLateTelling(ReceiptCourse course) {
        this.course = course;
    }

    @Override
    public void execute(DelegateExecution execution) {
        course.passed(execution.getProcessBusinessKey());
    }
}
