package vn.dondoc.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.text.Entered;

/** Every version of a report that was submitted, as it was. */
@Repository
public class ReportVersions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ReportVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param number 1 for the first submission
     * @param submittedBy name of the person
     */
    public record Version(int number, Instant submittedAt, String submittedBy, Entered content) {}

    void keep(long sessionId, Entered content, Instant at, long by) {
        jdbc.sql("""
                        insert into report_version (session_id, number, submitted_at, submitted_by, content)
                        select :session, coalesce(max(number), 0) + 1, :at, :by, :content::jsonb
                        from report_version where session_id = :session""")
                .param("session", sessionId)
                .param("at", java.sql.Timestamp.from(at))
                .param("by", by)
                .param("content", JSON.writeValueAsString(content.texts()))
                .update();
    }

    /** In the order of their submission. */
    public List<Version> of(long sessionId) {
        return jdbc.sql("""
                        select v.number, v.submitted_at, coalesce(p.full_name, a.username) as submitted_by, v.content
                        from report_version v join account a on a.id = v.submitted_by
                             left join person p on p.id = a.person_id
                        where v.session_id = ? order by v.number""")
                .param(sessionId)
                .query((row, number) -> new Version(
                        row.getInt("number"),
                        row.getTimestamp("submitted_at").toInstant(),
                        row.getString("submitted_by"),
                        Entered.of(JSON.readValue(row.getString("content"), TEXTS))))
                .list();
    }

    /** What the newest submission changed against the one before it; nothing for a first one. */
    public List<ReportChange> newestChanges(long sessionId) {
        List<Version> versions = of(sessionId);
        int newest = versions.size() - 1;
        return newest < 1
                ? List.of()
                : ReportChange.between(
                        versions.get(newest - 1).content(), versions.get(newest).content());
    }
}
