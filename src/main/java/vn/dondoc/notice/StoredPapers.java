package vn.dondoc.notice;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.document.PaperFormat;

/** The issued papers, byte for byte. They are added once; the database refuses any change. */
@Repository
class StoredPapers {

    private final JdbcClient jdbc;

    StoredPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(long noticeId) {
        return jdbc.sql("select exists (select 1 from notice_document where notice_id = ?)")
                .param(noticeId)
                .query(Boolean.class)
                .single();
    }

    void add(long noticeId, PaperFormat format, byte[] content, int pages, Instant at) {
        jdbc.sql("""
                        insert into notice_document (notice_id, format, content, sha256, pages, rendered_at)
                        values (:notice, :format, :content, encode(sha256(:content), 'hex'), :pages, :at)""")
                .param("notice", noticeId)
                .param("format", format.name())
                .param("content", content)
                .param("pages", pages)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<byte[]> content(long noticeId, PaperFormat format) {
        return jdbc.sql("select content from notice_document where notice_id = ? and format = ?")
                .params(noticeId, format.name())
                .query(byte[].class)
                .optional();
    }

    Optional<String> sha256(long noticeId, PaperFormat format) {
        return jdbc.sql("select sha256 from notice_document where notice_id = ? and format = ?")
                .params(noticeId, format.name())
                .query(String.class)
                .optional();
    }
}
