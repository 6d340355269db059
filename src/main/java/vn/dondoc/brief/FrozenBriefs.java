package vn.dondoc.brief;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.document.PaperFormat;

/** Briefs as they were when their meetings began; rows are added and never changed. */
@Repository
class FrozenBriefs {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JdbcClient jdbc;

    FrozenBriefs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Frozen(BriefContent content, Instant at) {}

    Optional<Frozen> of(long sessionId) {
        return jdbc.sql("select content::text as content, frozen_at from session_brief where session_id = ?")
                .param(sessionId)
                .query((row, n) -> new Frozen(
                        JSON.readValue(row.getString("content"), BriefContent.class),
                        row.getTimestamp("frozen_at").toInstant()))
                .optional();
    }

    void add(long sessionId, BriefContent content, Instant at) {
        jdbc.sql(
                        "insert into session_brief (session_id, content, frozen_at) values (:session, cast(:content as jsonb), :at)")
                .param("session", sessionId)
                .param("content", JSON.writeValueAsString(content))
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<byte[]> paper(long sessionId, PaperFormat format) {
        return jdbc.sql("select content from session_brief_paper where session_id = ? and format = ?")
                .params(sessionId, format.name())
                .query(byte[].class)
                .optional();
    }

    /** Keeps the paper, unless somebody else was first. */
    void addPaper(long sessionId, PaperFormat format, byte[] content) {
        jdbc.sql("""
                        insert into session_brief_paper (session_id, format, content, sha256)
                        values (:session, :format, :content, :sha256) on conflict do nothing""")
                .param("session", sessionId)
                .param("format", format.name())
                .param("content", content)
                .param("sha256", DigestUtils.sha256Hex(content))
                .update();
    }
}
