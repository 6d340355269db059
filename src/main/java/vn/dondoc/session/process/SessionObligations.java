package vn.dondoc.session.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;

/** The reporting unit owes the report, the signer the approval, the organizer every other step of a session. */
@Component
class SessionObligations implements Obligations {

    private static final String ORGANIZER =
            "s.organizer_unit_id as unit_id, null::bigint as person_id, null::date as due_on";
    private static final String REPORTER =
            "s.reporting_unit_id as unit_id, null::bigint as person_id, s.report_due_on as due_on";
    private static final String SIGNER = """
            coalesce((select min(a.unit_id) from account a where a.person_id = c.person_id), s.province_id) as unit_id,
            c.person_id, null::date as due_on""";

    private final JdbcClient jdbc;

    SessionObligations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String process() {
        return "WorkingSession";
    }

    @Override
    public Obligation of(String subject, String step) {
        String owner =
                switch (step) {
                    case "Task_SubmitReport" -> REPORTER;
                    case "Task_ApproveConclusion" -> SIGNER;
                    default -> ORGANIZER;
                };
        return jdbc.sql("select s.province_id, s.title, " + owner + """
                         from working_session s
                         left join lateral (select coalesce((select signer_id from conclusion where session_id = s.id),
                                                            (select person_id from session_chair where session_id = s.id
                                                              order by ordinal limit 1)) as person_id) c on true
                        where s.code = ?""")
                .param(subject)
                .query(Obligation.class)
                .single();
    }
}
