package vn.dondoc.conclusion;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that was decided on conclusions, with the version that it was decided on. */
@Repository
class Decisions {

    private static final String SELECT = """
            select d.id, d.version, d.kind, d.reason, s.full_name as stead_of, coalesce(p.full_name, a.username) as by, d.at
              from conclusion_decision d join account a on a.id = d.by_id left join person p on p.id = a.person_id
                   left join person s on s.id = d.stead_of
            """;

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Conclusion decided, Decision.Kind kind, @Nullable String reason, @Nullable Long steadOf, Mark mark) {
        return jdbc.sql("""
                        insert into conclusion_decision (session_id, version, kind, reason, stead_of, by_id, at)
                        values (:session, :version, :kind, :reason, :stead, :by, :at) returning id""")
                .param("session", decided.sessionId())
                .param("version", decided.version())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("stead", steadOf)
                .param("by", mark.accountId())
                .param("at", Timestamp.from(mark.at()))
                .query(Long.class)
                .single();
    }

    List<Decision> of(long sessionId) {
        return jdbc.sql(SELECT + " where d.session_id = ? order by d.id")
                .param(sessionId)
                .query(Decision.class)
                .list();
    }

    Optional<Decision> lastReturn(long sessionId) {
        return jdbc.sql(SELECT + " where d.session_id = ? and d.kind = 'RETURNED' order by d.id desc limit 1")
                .param(sessionId)
                .query(Decision.class)
                .optional();
    }
}
