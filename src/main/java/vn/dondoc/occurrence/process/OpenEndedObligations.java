package vn.dondoc.occurrence.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;

/** The assigning unit owes the decision on a task that has no date, from its review date on. */
@Component
class OpenEndedObligations implements Obligations {

    private final JdbcClient jdbc;

    OpenEndedObligations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String process() {
        return "OpenEnded";
    }

    @Override
    public Obligation of(String subject, String step) {
        return jdbc.sql("""
                        select province_id, assigner_unit_id as unit_id, null::bigint as person_id, title, review_on as due_on
                          from task where code = split_part(:subject, '~', 1)""").param("subject", subject).query(Obligation.class).single();
    }
}
