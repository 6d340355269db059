package vn.dondoc.conclusion.process;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.Actor;
import vn.dondoc.conclusion.CorrectionEnded;
import vn.dondoc.petition.PetitionEnded;
import vn.dondoc.session.SessionStages;
import vn.dondoc.task.TaskFinished;

/** Closes a session in the transaction that finished the last of what it started. */
@Component
class FollowUps {

    /**
     * Routine work never ends and keeps no session open, unless the session ordered nothing else; nor do the periods of
     * recurring work after the first. Each petition keeps it
     * open until it was refused, answered by the unit to which it was referred, or done as a confirmed task. An open correction keeps it open too.
     */
    private static final String NOTHING_OPEN = """
            select not exists (select 1 from petition where session_id = :session and ended_at is null)
               and not exists (select 1 from notice_correction where session_id = :session
                                  and state not in ('ISSUED', 'WITHDRAWN'))
               and exists (select 1 from task where session_id = :session)
               and not exists (select 1 from task t where t.session_id = :session
                                  and t.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER')
                                  and coalesce(t.occurrence, 1) = 1
                                  and (t.scored or not exists (select 1 from task s where s.session_id = :session and s.scored)))""";

    private final JdbcClient jdbc;
    private final SessionStages stages;

    FollowUps(JdbcClient jdbc, SessionStages stages) {
        this.jdbc = jdbc;
        this.stages = stages;
    }

    @EventListener
    void on(TaskFinished finished) {
        closeIfDone(finished.sessionId());
    }

    @EventListener
    void on(PetitionEnded ended) {
        closeIfDone(ended.sessionId());
    }

    @EventListener
    void on(CorrectionEnded ended) {
        closeIfDone(ended.sessionId());
    }

    /** Nothing is done before the notice is issued. Of two last matters finished at once, the lock makes the second see the first. */
    private void closeIfDone(long sessionId) {
        jdbc.sql("select id from working_session where id = ? for update")
                .param(sessionId)
                .query(Long.class)
                .single();
        if (jdbc.sql(NOTHING_OPEN)
                .param("session", sessionId)
                .query(Boolean.class)
                .single()) {
            stages.followUpsFinished(sessionId, Actor.SYSTEM);
        }
    }
}
