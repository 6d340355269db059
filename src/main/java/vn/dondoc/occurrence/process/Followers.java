package vn.dondoc.occurrence.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.conclusion.NoticeIssued;
import vn.dondoc.occurrence.OpenEndedCourse;
import vn.dondoc.occurrence.SeriesCourse;
import vn.dondoc.task.TaskChanged;
import vn.dondoc.task.TaskState;

/** Hears of tasks and notices, in the transaction in which they are written. */
@Component
class Followers {

    private final SeriesCourse series;
    private final OpenEndedCourse openEnded;

    Followers(SeriesCourse series, OpenEndedCourse openEnded) {
        this.series = series;
        this.openEnded = openEnded;
    }

    @EventListener
    void on(TaskChanged changed) {
        if (changed.expiresOn() != null) {
            series.begin(changed.task());
        }
        if (changed.state() == TaskState.HANDED_OVER) {
            series.takenOver(changed.task());
            openEnded.takenOver(changed.task());
        }
        if (changed.state() == TaskState.SUPERSEDED) {
            series.replaced(changed.task());
        }
        openEnded.follow(changed.task());
    }

    /** A notice that corrects another has retired its directives by now, and has not yet issued those in their place. */
    @EventListener
    void on(NoticeIssued issued) {
        series.followDirectives(issued.sessionId());
    }
}
