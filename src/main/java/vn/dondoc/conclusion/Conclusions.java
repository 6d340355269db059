package vn.dondoc.conclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.document.Urgency;

/** All conclusions. Whoever writes one has locked its session before. */
@Repository
class Conclusions {

    private final JdbcClient jdbc;
    private final DirectiveRows directives;

    Conclusions(JdbcClient jdbc, DirectiveRows directives) {
        this.jdbc = jdbc;
        this.directives = directives;
    }

    Optional<Conclusion> of(long sessionId) {
        return jdbc.sql("select * from conclusion where session_id = ?")
                .param(sessionId)
                .query((rs, n) -> conclusion(rs, directives.of(sessionId)))
                .optional();
    }

    /** Stores text and directives, for the first time or in place of the former ones. */
    void write(Conclusion conclusion) {
        jdbc.sql("""
                        insert into conclusion (session_id, state, text, saved_at, saved_by, version)
                        values (:session, :state, :text, :at, :by, :version)
                        on conflict (session_id) do update set text = :text, saved_at = :at, saved_by = :by, version = :version""")
                .param("session", conclusion.sessionId())
                .param("state", conclusion.state().name())
                .param("text", conclusion.text())
                .param("at", Timestamp.from(conclusion.saved().at()))
                .param("by", conclusion.saved().accountId())
                .param("version", conclusion.version())
                .update();
        directives.replace(conclusion.sessionId(), conclusion.directives());
    }

    Urgency urgency(long sessionId) {
        return jdbc.sql("select urgency from conclusion where session_id = ?")
                .param(sessionId)
                .query(Urgency.class)
                .single();
    }

    /** Stores what was decided on it. */
    void decide(Conclusion conclusion) {
        jdbc.sql("""
                        update conclusion set state = :state, returned_reason = :reason, signer_id = :signer, signed_by_id = :signedBy,
                               submitted_at = :submittedAt, submitted_by = :submittedBy,
                               approved_at = :approvedAt, approved_by = :approvedBy
                        where session_id = :session""")
                .param("state", conclusion.state().name())
                .param("reason", conclusion.returnedReason())
                .param("signer", conclusion.signerId())
                .param("signedBy", conclusion.signedById())
                .param("submittedAt", at(conclusion.submitted()))
                .param("submittedBy", by(conclusion.submitted()))
                .param("approvedAt", at(conclusion.approved()))
                .param("approvedBy", by(conclusion.approved()))
                .param("session", conclusion.sessionId())
                .update();
    }

    private static @Nullable Timestamp at(@Nullable Mark mark) {
        return mark == null ? null : Timestamp.from(mark.at());
    }

    private static @Nullable Long by(@Nullable Mark mark) {
        return mark == null ? null : mark.accountId();
    }

    private static Conclusion conclusion(ResultSet rs, List<Directive> directives) throws SQLException {
        Mark saved = new Mark(rs.getTimestamp("saved_at").toInstant(), rs.getLong("saved_by"));
        return new Conclusion(
                rs.getLong("session_id"),
                ConclusionState.valueOf(rs.getString("state")),
                rs.getString("text"),
                directives,
                rs.getString("returned_reason"),
                (Long) rs.getObject("signer_id"),
                (Long) rs.getObject("signed_by_id"),
                mark(rs, "submitted"),
                mark(rs, "approved"),
                saved,
                rs.getLong("version"));
    }

    private static @Nullable Mark mark(ResultSet rs, String name) throws SQLException {
        Timestamp at = rs.getTimestamp(name + "_at");
        return at == null ? null : new Mark(at.toInstant(), rs.getLong(name + "_by"));
    }
}
