package vn.dondoc.petition.process;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.inbox.Awaiting;

/** The unit that made a petition waits for the decision, the organizer who referred it for the answer. */
@Component
class PetitionAwaiting implements Awaiting {

    private final JdbcClient jdbc;

    PetitionAwaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Long unitFor(String process, String subject, String step, long owing) {
        if (!process.equals("Petition")) {
            return null;
        }
        return jdbc.sql("""
                        select case when :answers then s.organizer_unit_id else k.from_unit_id end
                        from petition k join working_session s on s.id = k.session_id where k.code = :code""")
                .param("answers", step.equals("Task_AnswerPetition"))
                .param("code", subject)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
