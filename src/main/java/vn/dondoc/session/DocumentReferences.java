package vn.dondoc.session;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.session.NewSession.NewReference;

/** The documents of a province that sessions and directives refer to; one row for each number. */
@Repository
public class DocumentReferences {

    private final JdbcClient jdbc;

    DocumentReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the province's document; it is added where it is not known, and completed where it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long idOf(NewReference document, long provinceId) {
        return jdbc.sql("""
                        insert into document_reference (province_id, kind, number, issued_on, issuer, title, years)
                        values (:province, :kind, :number, :issued, :issuer, :title, :years)
                        on conflict (province_id, number) where number is not null do update
                           set issued_on = coalesce(excluded.issued_on, document_reference.issued_on),
                               issuer = coalesce(excluded.issuer, document_reference.issuer),
                               years = coalesce(excluded.years, document_reference.years)
                        returning coalesce(merged_into, id)""")
                .param("province", provinceId)
                .param(
                        "kind",
                        Objects.requireNonNullElse(document.kind(), ReferenceKind.OTHER)
                                .name())
                .param("number", document.number())
                .param("issued", document.date())
                .param("issuer", document.issuer())
                .param("title", Objects.requireNonNullElse(document.title(), document.number()))
                .param("years", document.years())
                .query(Long.class)
                .single();
    }

    /** The documents of a session, in its order. */
    @Transactional(readOnly = true)
    public List<NewReference> of(long sessionId) {
        return jdbc.sql("""
                        select d.kind, d.number, d.issued_on as date, d.issuer, d.title, d.years
                        from session_reference r join document_reference d on d.id = r.reference_id
                        where r.session_id = ? order by r.ordinal""").param(sessionId).query(NewReference.class).list();
    }
}
