package vn.dondoc.conclusion;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;

/** Who has read which version of a conclusion. What somebody else has seen is not thinned out. */
@Service
@Transactional
public class Sightings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Sightings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that the viewer was shown this version; nothing where they saved it themselves. */
    public void seen(ConclusionView shown, Viewer by) {
        seen(shown.session(), shown.version(), by);
    }

    /** The same of a version that was shown in another form, for example as a paper. */
    public void seen(String code, long version, Viewer by) {
        jdbc.sql("""
                        insert into conclusion_sighting (session_id, version, account_id, at)
                        select r.session_id, r.version, :account, :at
                          from conclusion_revision r join working_session s on s.id = r.session_id
                         where s.code = :code and r.version = :version and r.saved_by <> :account
                        on conflict do nothing""")
                .param("account", by.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .param("code", code)
                .param("version", version)
                .update();
    }

    /** The last version before this one that the viewer has seen or given back; none where this is their first. */
    @Transactional(readOnly = true)
    OptionalLong before(long sessionId, long version, Viewer by) {
        return jdbc.sql("""
                        select max(v.version) from (
                            select version from conclusion_sighting where session_id = :session and account_id = :account
                            union all
                            select version from conclusion_decision where session_id = :session and kind = 'RETURNED') v
                         where v.version < :version""")
                .param("session", sessionId)
                .param("account", by.accountId())
                .param("version", version)
                .query((rs, n) -> {
                    long found = rs.getLong(1);
                    return rs.wasNull() ? OptionalLong.empty() : OptionalLong.of(found);
                })
                .single();
    }
}
