package vn.dondoc.petition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionMoved;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.task.TaskFinished;
import vn.dondoc.task.TaskState;

/** What happens to petitions because something happened to their session or to the tasks that came of them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PetitionCourse {

    private final Petitions petitions;
    private final PetitionFlow flow;
    private final PetitionTasks tasks;
    private final SessionAccess access;
    private final JdbcClient jdbc;

    PetitionCourse(Petitions petitions, PetitionFlow flow, PetitionTasks tasks, SessionAccess access, JdbcClient jdbc) {
        this.petitions = petitions;
        this.flow = flow;
        this.tasks = tasks;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** With the report accepted its petitions are to be decided on; with the notice issued some of them are. */
    public void follow(SessionMoved moved) {
        WorkingSession session = access.visible(moved.code(), moved.by());
        if (moved.to() == Stage.MEETING) {
            raisedWithTheReport(moved.sessionId());
            flow.startOf(moved.sessionId());
        } else if (moved.to() == Stage.FOLLOW_UP) {
            petitions.ordered(session, moved.by());
        } else if (moved.to() == Stage.CANCELLED) {
            petitions.withdraw(session, moved.by());
        }
    }

    /** A task that was superseded or handed over goes on as another. */
    public void follow(TaskFinished finished) {
        if (finished.outcome() == TaskState.CONFIRMED || finished.outcome() == TaskState.RECALLED) {
            long province = jdbc.sql("select province_id from working_session where id = ? for update")
                    .param(finished.sessionId())
                    .query(Long.class)
                    .single();
            tasks.taskOver(finished.task(), finished.sessionId(), province);
        }
    }

    /**
     * A correction of the notice has changed its directives, and the tasks are about to follow: what was accepted by a
     * directive goes with the one in its place.
     *
     * @param noticeId the notice that corrects
     */
    public void directivesReplaced(long noticeId, WorkingSession session, Viewer by) {
        tasks.follow(noticeId, session.provinceId(), by.actor());
    }

    /** The tasks have followed: what was accepted by a directive that is gone is decided on again. */
    public void tasksFollowed(WorkingSession session, Viewer by) {
        tasks.concludeAll(session.id(), session.provinceId(), by.actor());
        petitions.orderedAnew(session, by);
    }

    private void raisedWithTheReport(long sessionId) {
        jdbc.sql("""
                        update petition k set raised_at = coalesce(r.submitted_at, k.raised_at)
                          from department_report r where r.session_id = k.session_id and k.session_id = ? and not k.in_process""").param(sessionId).update();
    }
}
