package vn.dondoc.part.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.part.PartCourse;
import vn.dondoc.task.TaskChanged;
import vn.dondoc.task.TaskSubmitting;

/** Hears of tasks, in the transaction in which they move. */
@Component
class TaskAndParts {

    private final PartCourse course;

    TaskAndParts(PartCourse course) {
        this.course = course;
    }

    @EventListener
    void on(TaskChanged changed) {
        course.follow(changed);
    }

    @EventListener
    void on(TaskSubmitting submitting) {
        course.beforeSubmission(submitting);
    }
}
