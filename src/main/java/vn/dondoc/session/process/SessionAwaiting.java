package vn.dondoc.session.process;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.inbox.Awaiting;

/** The organizer of a session waits for the report and for the signature, the reporting unit for the word on its report. */
@Component
class SessionAwaiting implements Awaiting {

    private final JdbcClient jdbc;

    SessionAwaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Long unitFor(String process, String subject, String step, long owing) {
        if (!process.equals("WorkingSession")) {
            return null;
        }
        return switch (step) {
            case "Task_SubmitReport", "Task_ApproveConclusion" -> unit("organizer_unit_id", subject);
            case "Task_CheckReport" -> unit("reporting_unit_id", subject);
            default -> null;
        };
    }

    private @Nullable Long unit(String column, String code) {
        return jdbc.sql("select " + column + " from working_session where code = ?")
                .param(code)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
