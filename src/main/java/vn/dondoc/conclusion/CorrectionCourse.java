package vn.dondoc.conclusion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.engine.Processes;

/** Keeps each correction and its process in step. The rows are written before the engine is told. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CorrectionCourse {

    public static final String PROCESS = "NoticeCorrection";

    private static final String START = """
            update notice_correction c
               set process_key = s.code || '~' || (select count(*) from notice_correction x
                                                    where x.session_id = c.session_id and x.id <= c.id)
              from working_session s
             where s.id = c.session_id and s.stage = 'FOLLOW_UP' and c.process_key is null
               and c.state not in ('ISSUED', 'WITHDRAWN') and (:session::bigint is null or s.id = :session)
            returning c.process_key as key, case c.state when 'SUBMITTED' then 'Task_ApproveCorrection'
                                                         when 'APPROVED' then 'Task_IssueCorrection'
                                                         else 'Start_CorrectionBegun' end as step""";

    private final JdbcClient jdbc;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    CorrectionCourse(JdbcClient jdbc, Processes processes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.events = events;
    }

    private record Begun(String key, String step) {}

    /**
     * Gives a process to the open corrections that have none, each where it stands. Once done there is nothing to catch
     * up with; of two programs that start at once the second waits for the first and finds nothing.
     */
    public void catchUp() {
        start(null);
    }

    /** The session's open correction has a process from here on, however old it is. */
    void begin(long sessionId) {
        start(sessionId);
    }

    private void start(@Nullable Long sessionId) {
        List<Begun> begun =
                jdbc.sql(START).param("session", sessionId).query(Begun.class).list();
        begun.stream()
                .collect(Collectors.groupingBy(Begun::step, TreeMap::new, Collectors.toList()))
                .forEach((step, some) -> processes.startAllAt(PROCESS, keys(some), step));
    }

    private static List<String> keys(List<Begun> begun) {
        return begun.stream().map(Begun::key).sorted().toList();
    }

    void submitted(Correction correction, String by) {
        processes.complete(key(correction), "Task_DraftCorrection", by, Map.of());
    }

    void decided(Correction correction, boolean approved, String by) {
        processes.complete(key(correction), "Task_ApproveCorrection", by, Map.of("correctionApproved", approved));
    }

    void issued(Correction correction, String by) {
        processes.complete(key(correction), "Task_IssueCorrection", by, Map.of());
        events.publishEvent(new CorrectionEnded(correction.sessionId()));
    }

    void withdrawn(Correction correction, String by) {
        processes.send(key(correction), "Message_CorrectionWithdrawn", by);
        events.publishEvent(new CorrectionEnded(correction.sessionId()));
    }

    private String key(Correction correction) {
        return jdbc.sql("select process_key from notice_correction where id = ?")
                .param(correction.id())
                .query(String.class)
                .single();
    }
}
