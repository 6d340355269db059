package vn.dondoc.conclusion;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The versions of a conclusion. What one person saves again and again within ten minutes is one version in the end,
 * unless somebody else has read it, or it was submitted, given back or approved.
 */
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
        thin(conclusion);
    }

    /** Leaves the last minute alone: whoever has just read a version has not noted it yet. */
    private void thin(Conclusion newest) {
        jdbc.sql("""
                        delete from conclusion_revision r
                         where r.session_id = :session and r.saved_by = :by and r.version < :version and r.saved_at < :settled
                           and not exists (select 1 from conclusion_decision d
                                            where d.session_id = r.session_id and d.version = r.version)
                           and not exists (select 1 from conclusion_sighting g
                                            where g.session_id = r.session_id and g.version = r.version)
                           and exists (select 1 from conclusion_revision n
                                        where n.session_id = r.session_id and n.version > r.version and n.saved_by = r.saved_by
                                          and floor(extract(epoch from n.saved_at) / 600) = floor(extract(epoch from r.saved_at) / 600)
                                          and not exists (select 1 from conclusion_revision m
                                                           where m.session_id = r.session_id and m.saved_by <> r.saved_by
                                                             and m.version > r.version and m.version < n.version))""")
                .param("session", newest.sessionId())
                .param("by", newest.saved().accountId())
                .param("version", newest.version())
                .param("settled", Timestamp.from(newest.saved().at().minus(Duration.ofMinutes(1))))
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
