package vn.dondoc.sampling.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;
import vn.dondoc.sampling.Samples;

/** The assigning unit owes the second look. */
@Component
class SecondLookObligations implements Obligations {

    private final JdbcClient jdbc;

    SecondLookObligations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String process() {
        return "SecondLook";
    }

    @Override
    public Obligation of(String subject, String step) {
        return jdbc.sql("""
                        select province_id, assigner_unit_id as unit_id, null::bigint as person_id, title, null::date as due_on
                          from task where code = ?""")
                .param(subject.substring(0, subject.length() - Samples.MARK.length()))
                .query(Obligation.class)
                .single();
    }
}
