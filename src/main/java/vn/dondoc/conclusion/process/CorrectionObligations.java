package vn.dondoc.conclusion.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.conclusion.CorrectionCourse;
import vn.dondoc.conclusion.Notice;
import vn.dondoc.inbox.Obligation;
import vn.dondoc.inbox.Obligations;

/** The signer of the notice owes the approval of its correction, the organizer of the session every other step. */
@Component
class CorrectionObligations implements Obligations {

    private static final String ORGANIZER = "s.organizer_unit_id as unit_id, null::bigint as person_id";
    private static final String SIGNER = """
            coalesce((select min(a.unit_id) from account a where a.person_id = p.person_id), s.province_id) as unit_id,
            p.person_id""";

    private final JdbcClient jdbc;

    CorrectionObligations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String process() {
        return CorrectionCourse.PROCESS;
    }

    /** Titled with the notice that is corrected and its session. */
    @Override
    public Obligation of(String subject, String step) {
        return jdbc.sql("select s.province_id, n.number, n.notation, s.title, "
                        + (step.equals("Task_ApproveCorrection") ? SIGNER : ORGANIZER) + """
                         from notice_correction c
                         join working_session s on s.id = c.session_id
                         join conclusion_notice n on n.id = c.corrects
                         left join lateral (select coalesce((select signer_id from conclusion where session_id = s.id),
                                                            (select person_id from session_chair where session_id = s.id
                                                              order by ordinal limit 1)) as person_id) p on true
                        where c.process_key = ?""")
                .param(subject)
                .query((rs, row) -> new Obligation(
                        rs.getLong("province_id"),
                        rs.getLong("unit_id"),
                        (Long) rs.getObject("person_id"),
                        Notice.mark(rs.getString("number"), rs.getString("notation")) + ": " + rs.getString("title"),
                        null))
                .single();
    }
}
