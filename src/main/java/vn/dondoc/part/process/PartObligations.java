package vn.dondoc.part.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;
import vn.dondoc.part.PartCode;

/** To whom the part was handed owes it, the lead unit judges it. */
@Component
class PartObligations implements Obligations {

    private final JdbcClient jdbc;

    PartObligations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String process() {
        return "TaskPart";
    }

    @Override
    public Obligation of(String subject, String step) {
        PartCode code = PartCode.parse(subject);
        return jdbc.sql("""
                        select t.province_id, case when :judges then t.lead_unit_id else p.unit_id end as unit_id,
                               case when :judges then null else p.person_id end as person_id,
                               case when length(p.what) > 160 then left(p.what, 159) || '…' else p.what end as title,
                               case when :judges then null else p.expires_on end as due_on
                          from task_part p join task t on t.id = p.task_id where t.code = :code and p.ordinal = :number""")
                .param("judges", step.equals("Task_AcceptPart"))
                .param("code", code.task())
                .param("number", code.ordinal())
                .query(Obligation.class)
                .single();
    }
}
