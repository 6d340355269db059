package vn.dondoc.task.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;

/**
 * The lead unit owes a task's steps, the assigning unit those in which it decides. The due date is the lead unit's: a
 * result that waits for its confirmation is not late by it. A task is answered within its time of receipt, and at the
 * latest when it is due.
 */
@Component
class TaskObligations implements Obligations {

    private final JdbcClient jdbc;

    TaskObligations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String process() {
        return "DirectiveTask";
    }

    @Override
    public Obligation of(String subject, String step) {
        boolean decides = step.equals("Task_ConfirmResult") || step.equals("Task_DecideRefusal");
        return jdbc.sql("""
                        select province_id, case when :decides then assigner_unit_id else lead_unit_id end as unit_id,
                               case when :decides then null else assignee_id end as person_id, title,
                               case when :confirms then null
                                    when :answers then least(receipt_due_on, expires_on)
                                    else expires_on end as due_on
                        from task where code = :code""")
                .param("decides", decides)
                .param("answers", step.equals("Task_Acknowledge"))
                .param("confirms", step.equals("Task_ConfirmResult"))
                .param("code", subject)
                .query(Obligation.class)
                .single();
    }
}
