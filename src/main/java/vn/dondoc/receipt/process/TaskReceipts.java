package vn.dondoc.receipt.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.receipt.ReceiptCourse;
import vn.dondoc.task.TaskChanged;

/** Hears of tasks, in the transaction in which they move. */
@Component
class TaskReceipts {

    private final ReceiptCourse course;

    TaskReceipts(ReceiptCourse course) {
        this.course = course;
    }

    @EventListener
    void on(TaskChanged changed) {
        course.follow(changed);
    }
}
