package vn.dondoc.petition;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.engine.Processes;

/** Keeps each petition and its process in step. The rows are written before the engine is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PetitionFlow {

    static final String PROCESS = "Petition";

    private static final String DECIDE = "Task_DecideDisposition";
    private static final String STARTED = "update petition set in_process = true where not in_process and ";

    private final JdbcClient jdbc;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PetitionFlow(JdbcClient jdbc, Processes processes, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /** Starts the process of each petition of the session that has none. */
    void startOf(long sessionId) {
        start(jdbc.sql(STARTED + "session_id = ? returning code")
                .param(sessionId)
                .query(String.class)
                .list());
    }

    void start(String code) {
        start(jdbc.sql(STARTED + "code = ? returning code")
                .param(code)
                .query(String.class)
                .list());
    }

    private void start(List<String> codes) {
        if (!codes.isEmpty()) {
            processes.startAll(PROCESS, codes.stream().sorted().toList());
        }
    }

    /** The organizer decided, for the first time or otherwise than before. */
    void decided(String code, Disposition disposition, String by) {
        start(code);
        Map<String, Object> answer = Map.of("disposition", disposition.name());
        if (processes.openSteps(code).contains(DECIDE)) {
            processes.complete(code, DECIDE, by, answer);
        } else {
            processes.send(code, "Message_DispositionChanged", by, answer);
        }
    }

    void answered(String code, String by) {
        start(code);
        processes.complete(code, "Task_AnswerPetition", by, Map.of());
    }

    /** Its tasks are over: done with where one of them was confirmed, to be decided on again otherwise. */
    void tasksFinished(String code, boolean confirmed, String by) {
        processes.send(code, "Message_TasksFinished", by, Map.of("taskConfirmed", confirmed));
    }

    void withdrawn(String code, String by) {
        processes.send(code, "Message_PetitionWithdrawn", by);
    }

    /** Nothing is owed on it any more. */
    void end(String code, long sessionId) {
        jdbc.sql("update petition set ended_at = ?, version = version + 1 where code = ?")
                .params(Timestamp.from(clock.instant()), code)
                .update();
        events.publishEvent(new PetitionEnded(sessionId, code));
    }
}
