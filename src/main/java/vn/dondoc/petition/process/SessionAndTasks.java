package vn.dondoc.petition.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.petition.PetitionCourse;
import vn.dondoc.session.SessionMoved;
import vn.dondoc.task.TaskFinished;

/** Hears of sessions and tasks, in the transaction in which they move. */
@Component
class SessionAndTasks {

    private final PetitionCourse course;

    SessionAndTasks(PetitionCourse course) {
        this.course = course;
    }

    @EventListener
    void on(SessionMoved moved) {
        course.follow(moved);
    }

    @EventListener
    void on(TaskFinished finished) {
        course.follow(finished);
    }
}
