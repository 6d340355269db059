package vn.dondoc.extension;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.extension.ExtensionFlow.Subject;
import vn.dondoc.inbox.Obligation;

/** In whose inbox a request waits. */
@Component
public class DecisionDuty {

    private static final String OF_UNIT = "t.assigner_unit_id as unit_id, null::bigint as person_id";
    private static final String OF_PERSON =
            "coalesce(h.unit_id, t.assigner_unit_id) as unit_id, h.person_id as person_id";
    private static final String HEAD = """
             left join lateral (select a.unit_id, a.person_id from account a
                                 where a.unit_id = t.assigner_unit_id and a.role in ('OFFICE_HEAD', 'UNIT_HEAD') and a.enabled
                                 order by a.id limit 1) h on true""";
    private static final String LEADER = """
             left join directive d on d.id = t.directive_id
             left join lateral (select a.unit_id, a.person_id from account a
                                 where a.province_id = t.province_id and a.role = 'LEADER' and a.enabled
                                 order by a.person_id is not distinct from d.issuer_id desc, a.id limit 1) h on true""";

    private final ExtensionPolicy policy;
    private final JdbcClient jdbc;

    DecisionDuty(ExtensionPolicy policy, JdbcClient jdbc) {
        this.policy = policy;
        this.jdbc = jdbc;
    }

    /** Who owes the decision, by the policy, as our tables stand in the running transaction. */
    public Obligation owed(String key) {
        Subject subject = Subject.of(key);
        boolean starred = jdbc.sql("select starred from task where code = ?")
                .param(subject.code())
                .query(Boolean.class)
                .single();
        String owner =
                switch (policy.deciderOf(starred)) {
                    case OFFICE -> "";
                    case OFFICE_HEAD -> HEAD;
                    case LEADER -> LEADER;
                };
        return jdbc.sql("select t.province_id, " + (owner.isEmpty() ? OF_UNIT : OF_PERSON)
                        + ", t.title, x.decide_by as due_on from task t join task_extension x on x.task_id = t.id "
                        + owner
                        + " where t.code = ? and x.number = ?")
                .params(subject.code(), subject.number())
                .query(Obligation.class)
                .single();
    }
}
