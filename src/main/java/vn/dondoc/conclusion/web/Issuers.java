package vn.dondoc.conclusion.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.session.WorkingSession;
import vn.dondoc.ui.Choice;

/** Who can have given a directive: the session's chairs in their order, then the other leaders of the province. */
@Component
class Issuers {

    private final JdbcClient jdbc;

    Issuers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Choice> of(WorkingSession session) {
        return jdbc.sql("""
                        select a.username as value, p.full_name || coalesce(', ' || c.title, '') as label
                        from account a join person p on p.id = a.person_id
                             left join session_chair c on c.person_id = p.id and c.session_id = :session
                        where a.province_id = :province and p.active and (c.person_id is not null or a.role in ('LEADER', 'OFFICE_HEAD'))
                        order by c.ordinal nulls last, p.full_name""")
                .param("session", session.id())
                .param("province", session.provinceId())
                .query(Choice.class)
                .list();
    }
}
