package vn.dondoc.pause.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;

/** The assigning unit owes the look at a suspension until further notice. */
@Component
class SuspensionObligations implements Obligations {

    private final JdbcClient jdbc;

    SuspensionObligations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String process() {
        return "Suspension";
    }

    @Override
    public Obligation of(String subject, String step) {
        return jdbc.sql("""
                        select t.province_id, t.assigner_unit_id as unit_id, null::bigint as person_id, t.title, s.review_on as due_on
                          from task_suspension s join task t on t.id = s.task_id
                         where t.code || '~D' || s.ordinal = :subject and t.code = split_part(:subject, '~', 1)""").param("subject", subject).query(Obligation.class).single();
    }
}
