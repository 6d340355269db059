package vn.dondoc.petition.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;

/** The organizer of the session owes the decision on a petition, the unit to which it was referred the answer. */
@Component
class PetitionObligations implements Obligations {

    private final JdbcClient jdbc;

    PetitionObligations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String process() {
        return "Petition";
    }

    @Override
    public Obligation of(String subject, String step) {
        return jdbc.sql("""
                        select k.province_id, case when :answers then k.answer_unit_id else s.organizer_unit_id end as unit_id,
                               null::bigint as person_id,
                               case when length(k.text) > 160 then left(k.text, 159) || '…' else k.text end as title,
                               k.answer_expires_on as due_on
                          from petition k join working_session s on s.id = k.session_id where k.code = :code""")
                .param("answers", step.equals("Task_AnswerPetition"))
                .param("code", subject)
                .query(Obligation.class)
                .single();
    }
}
