package vn.dondoc.task.process;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.inbox.Awaiting;

/**
 * Of a task, and of what belongs to one, the lead unit and the assigning unit wait for each other; for what any other
 * unit owes the lead unit waits. The work itself is under way, nobody waits for an answer.
 */
@Component
class TaskAwaiting implements Awaiting {

    private final JdbcClient jdbc;

    TaskAwaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Long unitFor(String process, String subject, String step, long owing) {
        if (step.equals("Task_CarryOut")) {
            return null;
        }
        return jdbc.sql("""
                        select case when lead_unit_id = :owing then assigner_unit_id else lead_unit_id end
                        from task where code = split_part(:subject, '~', 1)""")
                .param("owing", owing)
                .param("subject", subject)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
