package vn.dondoc.notice;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The settings of all notices. */
@Repository
class NoticeSettingsRows {

    private final JdbcClient jdbc;

    NoticeSettingsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    NoticeSettings of(long sessionId) {
        return jdbc.sql("""
                        select coalesce(n.grouping, 'UNIT') as grouping, coalesce(c.urgency, 'NORMAL') as urgency,
                               coalesce(n.authority, 'DERIVED') as authority, n.position, n.signer_id, n.recipients,
                               n.abstract_text, n.assessment, n.closing, coalesce(n.version, 0) as version
                          from working_session s left join conclusion c on c.session_id = s.id
                               left join notice_settings n on n.session_id = s.id
                         where s.id = ?""").param(sessionId).query(NoticeSettings.class).single();
    }

    /** Whoever saves has locked the session. */
    void save(long sessionId, NoticeSettings settings, long by, Instant at) {
        jdbc.sql("""
                        insert into notice_settings (session_id, grouping, authority, position, signer_id, recipients,
                                                     abstract_text, assessment, closing, saved_by, saved_at, version)
                        values (:session, :grouping, :authority, :position, :signer, :recipients, :abstract, :assessment,
                                :closing, :by, :at, :version)
                        on conflict (session_id) do update
                           set grouping = :grouping, authority = :authority, position = :position, signer_id = :signer,
                               recipients = :recipients, abstract_text = :abstract, assessment = :assessment,
                               closing = :closing, saved_by = :by, saved_at = :at, version = :version""")
                .param("session", sessionId)
                .param("grouping", settings.grouping().name())
                .param("authority", settings.authority().name())
                .param("position", settings.position())
                .param("signer", settings.signerId())
                .param("recipients", settings.recipients())
                .param("abstract", settings.abstractText())
                .param("assessment", settings.assessment())
                .param("closing", settings.closing())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("version", settings.version())
                .update();
        jdbc.sql("update conclusion set urgency = ? where session_id = ?")
                .params(settings.urgency().name(), sessionId)
                .update();
    }
}
