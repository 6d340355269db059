package vn.dondoc.extension.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.extension.ExtensionCourse;
import vn.dondoc.task.TaskChanged;

/** Hears of tasks, in the transaction in which they change. */
@Component
class TasksFollowed {

    private final ExtensionCourse course;

    TasksFollowed(ExtensionCourse course) {
        this.course = course;
    }

    @EventListener
    void on(TaskChanged changed) {
        course.follow(changed);
    }
}
