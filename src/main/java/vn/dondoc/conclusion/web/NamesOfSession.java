package vn.dondoc.conclusion.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.ui.Choice;

/** What a directive can be tied to: the session's petitions, and the indicators and projects of its report. */
@Component
class NamesOfSession {

    private final JdbcClient jdbc;

    NamesOfSession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Choice> petitions(String code) {
        return jdbc.sql("""
                        select k.code as value, k.code || ' · ' || case when length(k.text) > 90 then left(k.text, 89) || '…'
                                                                        else k.text end as label
                          from petition k join working_session s on s.id = k.session_id where s.code = ? order by k.ordinal""").param(code).query(Choice.class).list();
    }

    public List<String> indicators(String code) {
        return names("report_indicator", code);
    }

    public List<String> projects(String code) {
        return names("report_project", code);
    }

    private List<String> names(String table, String code) {
        return jdbc.sql("select distinct r.name from " + table
                        + " r join working_session s on s.id = r.session_id where s.code = ? order by r.name")
                .param(code)
                .query(String.class)
                .list();
    }
}
