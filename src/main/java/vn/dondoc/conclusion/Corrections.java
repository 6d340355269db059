package vn.dondoc.conclusion;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All corrections; a session has one open at a time. Whoever writes one has locked the session. */
@Repository
class Corrections {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Corrections(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Correction> open(long sessionId) {
        return jdbc.sql("""
                        select id, session_id, corrects, state, reason, directives::text as directives, returned_reason,
                               submitted_by, signer_id, version
                          from notice_correction where session_id = ? and state not in ('ISSUED', 'WITHDRAWN')""")
                .param(sessionId)
                .query((rs, n) -> new Correction(
                        rs.getLong("id"),
                        rs.getLong("session_id"),
                        rs.getLong("corrects"),
                        CorrectionState.valueOf(rs.getString("state")),
                        rs.getString("reason"),
                        List.of(json.readValue(rs.getString("directives"), CorrectedDirective[].class)),
                        rs.getString("returned_reason"),
                        rs.getObject("submitted_by", Long.class),
                        rs.getObject("signer_id", Long.class),
                        rs.getLong("version")))
                .optional();
    }

    void add(Correction correction, Mark mark) {
        jdbc.sql("""
                        insert into notice_correction (session_id, corrects, state, reason, directives, saved_by, saved_at)
                        values (:session, :corrects, :state, :reason, :directives::jsonb, :by, :at)""")
                .param("session", correction.sessionId())
                .param("corrects", correction.corrects())
                .param("state", correction.state().name())
                .param("reason", correction.reason())
                .param("directives", json.writeValueAsString(correction.directives()))
                .param("by", mark.accountId())
                .param("at", Timestamp.from(mark.at()))
                .update();
    }

    void rewrite(Correction correction, Mark mark) {
        jdbc.sql("""
                        update notice_correction set reason = :reason, directives = :directives::jsonb, saved_by = :by,
                               saved_at = :at, version = :version
                         where id = :id""")
                .param("reason", correction.reason())
                .param("directives", json.writeValueAsString(correction.directives()))
                .param("by", mark.accountId())
                .param("at", Timestamp.from(mark.at()))
                .param("version", correction.version())
                .param("id", correction.id())
                .update();
    }

    void decide(Correction correction, Mark mark) {
        jdbc.sql("""
                        update notice_correction set state = :state, returned_reason = :returned, signer_id = :signer,
                               submitted_by = :submitted,
                               approved_by = case when :state = 'APPROVED' then :by else approved_by end
                         where id = :id""")
                .param("state", correction.state().name())
                .param("returned", correction.returnedReason())
                .param("submitted", correction.submittedBy())
                .param("signer", correction.signerId())
                .param("by", mark.accountId())
                .param("id", correction.id())
                .update();
    }
}
