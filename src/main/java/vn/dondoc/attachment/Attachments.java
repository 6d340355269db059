package vn.dondoc.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotFound;

/** All files. The caller has checked that the viewer may add one to the subject; reading is checked here. */
@Repository
public class Attachments {

    private static final String SELECT = """
            select f.id, f.province_id, f.subject_type, f.subject, f.name, f.media_type, f.size, f.sha256, f.uploaded_at,
                   coalesce(p.full_name, a.username) as uploaded_by
              from attachment f join account a on a.id = f.uploaded_by left join person p on p.id = a.person_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, AttachmentVisibility> visibilities;

    Attachments(JdbcClient jdbc, Clock clock, List<AttachmentVisibility> visibilities) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.visibilities = visibilities.stream()
                .collect(Collectors.toUnmodifiableMap(AttachmentVisibility::subjectType, Function.identity()));
    }

    /**
     * Checks and stores an uploaded file in the caller's transaction.
     *
     * @throws Invalid at the field that the file was sent in, if its size, kind or content is refused
     */
    @Transactional
    public Attachment store(String subjectType, String subject, long provinceId, MultipartFile file, Viewer viewer) {
        Upload upload = Upload.checked(file);
        long id = jdbc.sql("""
                        insert into attachment (province_id, subject_type, subject, name, media_type, size, sha256, content,
                                                uploaded_by, uploaded_at)
                        values (:province, :type, :subject, :name, :media, :size, :sha256, :content, :by, :at) returning id""")
                .param("province", provinceId)
                .param("type", subjectType)
                .param("subject", subject)
                .param("name", upload.name())
                .param("media", upload.type().mediaType())
                .param("size", upload.content().length)
                .param("sha256", upload.sha256())
                .param("content", upload.content())
                .param("by", viewer.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    /** The subject's files, oldest first; for a viewer who sees the subject. */
    @Transactional(readOnly = true)
    public List<Attachment> of(String subjectType, String subject) {
        return jdbc.sql(SELECT + " where f.subject_type = ? and f.subject = ? order by f.id")
                .params(subjectType, subject)
                .query((rs, n) -> attachment(rs))
                .list();
    }

    /** @throws NotFound if there is no such file or the viewer may not see what it belongs to */
    @Transactional(readOnly = true)
    public StoredFile open(long id, Viewer viewer) {
        return find(id).filter(file -> visible(file, viewer))
                .map(file -> new StoredFile(file, position -> part(file.id(), position)))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    private boolean visible(Attachment file, Viewer viewer) {
        AttachmentVisibility visibility = visibilities.get(file.subjectType());
        return visibility != null && visibility.visible(file.subject(), viewer);
    }

    private Optional<Attachment> find(long id) {
        return jdbc.sql(SELECT + " where f.id = ?")
                .param(id)
                .query((rs, n) -> attachment(rs))
                .optional();
    }

    /** @param position of the first byte, from 0 */
    private byte[] part(long id, long position) {
        return jdbc.sql("select substring(content from ? for ?) from attachment where id = ?")
                .params((int) position + 1, StoredFile.PART, id)
                .query(byte[].class)
                .single();
    }

    private static Attachment attachment(ResultSet rs) throws SQLException {
        return new Attachment(
                rs.getLong("id"),
                rs.getLong("province_id"),
                rs.getString("subject_type"),
                rs.getString("subject"),
                rs.getString("name"),
                rs.getString("media_type"),
                rs.getLong("size"),
                rs.getString("sha256"),
                rs.getString("uploaded_by"),
                rs.getTimestamp("uploaded_at").toInstant());
    }
}
