package vn.dondoc.conclusion;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every version of a conclusion that was ever saved. */
@Repository
class ConclusionRevisions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConclusionRevisions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Conclusion conclusion, List<DirectiveDraft> directives) {
        jdbc.sql("""
                        insert into conclusion_revision (session_id, version, text, directives, saved_by, saved_at)
                        values (:session, :version, :text, :directives::jsonb, :by, :at)""")
                .param("session", conclusion.sessionId())
                .param("version", conclusion.version())
                .param("text", conclusion.text())
                .param("directives", json.writeValueAsString(directives))
                .param("by", conclusion.saved().accountId())
                .param("at", Timestamp.from(conclusion.saved().at()))
                .update();
    }

    Optional<ConclusionRevision> of(long sessionId, long version) {
        return jdbc.sql("""
                        select r.version, r.text, r.directives::text as directives, coalesce(p.full_name, a.username) as saved_by, r.saved_at
                        from conclusion_revision r join account a on a.id = r.saved_by left join person p on p.id = a.person_id
                        where r.session_id = ? and r.version = ?""")
                .params(sessionId, version)
                .query((rs, n) -> new ConclusionRevision(
                        rs.getLong("version"),
                        rs.getString("text"),
                        List.of(json.readValue(rs.getString("directives"), DirectiveDraft[].class)),
                        rs.getString("saved_by"),
                        rs.getTimestamp("saved_at").toInstant()))
                .optional();
    }
}
