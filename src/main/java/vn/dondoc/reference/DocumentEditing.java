package vn.dondoc.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.rule.Stale;

/** The office keeps the documents of its province: corrects what is known of one, and makes one of two that are the same. */
@Service
@Transactional
public class DocumentEditing {

    private static final String SUBJECT = "DOCUMENT";

    private final Documents documents;
    private final AuditLog log;
    private final JdbcClient jdbc;

    DocumentEditing(Documents documents, AuditLog log, JdbcClient jdbc) {
        this.documents = documents;
        this.log = log;
        this.jdbc = jdbc;
    }

    /**
     * Replaces what is known of the document.
     *
     * @param version the version that was edited, or null
     * @throws Stale if somebody else saved first
     */
    public void edit(long id, DocumentData data, @Nullable Long version, Viewer by) {
        Document before = locked(id, version, by);
        Long namesake = byNumber(data.number(), by);
        if (namesake != null && namesake != before.id()) {
            throw new Invalid("number", "document.numberTaken", Objects.requireNonNull(data.number()));
        }
        jdbc.sql("""
                        update document_reference set kind = :kind, number = :number, issued_on = :issued, issuer = :issuer,
                               title = :title, years = :years, version = version + 1 where id = :id""")
                .param("kind", Objects.requireNonNull(data.kind()).name())
                .param("number", data.number())
                .param("issued", data.issuedOn())
                .param("issuer", data.issuer())
                .param("title", data.title())
                .param("years", data.years())
                .param("id", before.id())
                .update();
        record(before.id(), by, "DocumentEdited", was(before));
    }

    /**
     * Makes one of two rows that are the same document: what refers to this one refers to the other from now on, also
     * when somebody types this one's number again.
     *
     * @param into the number of the document that stays
     * @return the id of the document that stays
     */
    public long merge(long id, @Nullable String into, @Nullable Long version, Viewer by) {
        Document gone = locked(id, version, by);
        Long kept = byNumber(into, by);
        if (kept == null) {
            throw new Invalid("into", into == null ? "required" : "document.unknown", into == null ? "" : into);
        }
        if (kept == gone.id()) {
            throw new Invalid("into", "document.same");
        }
        List.of("session_reference:session_id", "directive_reference:directive_id")
                .forEach(table -> refer(table.split(":")[0], table.split(":")[1], gone.id(), kept));
        jdbc.sql("update document_reference set merged_into = :kept where id = :gone or merged_into = :gone")
                .param("kept", kept)
                .param("gone", gone.id())
                .update();
        record(gone.id(), by, "DocumentMerged", Map.of("name", gone.name(), "into", String.valueOf(into)));
        record(kept, by, "DocumentMergedHere", Map.of("name", gone.name()));
        return kept;
    }

    @Transactional(readOnly = true)
    public List<AuditEvent> history(long id, Viewer viewer) {
        return log.of(SUBJECT, String.valueOf(documents.byId(id, viewer).id()));
    }

    public static boolean mayEdit(Viewer viewer) {
        return viewer.role().isOffice();
    }

    /** Where something refers to both, the second reference goes. */
    private void refer(String table, String owner, long gone, long kept) {
        jdbc.sql("delete from " + table + " r where r.reference_id = :gone and exists (select 1 from " + table
                        + " o where o." + owner + " = r." + owner + " and o.reference_id = :kept)")
                .param("gone", gone)
                .param("kept", kept)
                .update();
        jdbc.sql("update " + table + " set reference_id = :kept where reference_id = :gone")
                .param("gone", gone)
                .param("kept", kept)
                .update();
    }

    private Document locked(long id, @Nullable Long version, Viewer by) {
        long there = documents.byId(id, by).id();
        if (!mayEdit(by)) {
            throw new NotAllowed("document.officeOnly");
        }
        lockAll(by.province());
        Document document = documents.byId(there, by);
        if (version != null && version != document.version()) {
            throw new Stale(version, document.version());
        }
        return document;
    }

    /** Of two that join documents crosswise the second must see what the first did. */
    private void lockAll(long province) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('dondoc documents'), :province::int)")
                .param("province", province)
                .query(Integer.class)
                .single();
    }

    private @Nullable Long byNumber(@Nullable String number, Viewer by) {
        return number == null
                ? null
                : jdbc.sql(
                                "select coalesce(merged_into, id) from document_reference where province_id = ? and number = ?")
                        .params(by.province(), number.strip())
                        .query(Long.class)
                        .optional()
                        .orElse(null);
    }

    private void record(long id, Viewer by, String type, Map<String, String> detail) {
        log.record(by.actor(), new AuditEntry(by.province(), SUBJECT, String.valueOf(id), type, detail));
    }

    private static Map<String, String> was(Document before) {
        Map<String, String> was = new LinkedHashMap<>();
        was.put("kind", before.kind().name());
        was.put("title", before.title());
        put(was, "number", before.number());
        put(was, "issuer", before.issuer());
        put(was, "years", before.years());
        put(
                was,
                "issuedOn",
                before.issuedOn() == null ? null : before.issuedOn().toString());
        return was;
    }

    private static void put(Map<String, String> texts, String name, @Nullable String text) {
        if (text != null) {
            texts.put(name, text);
        }
    }
}
