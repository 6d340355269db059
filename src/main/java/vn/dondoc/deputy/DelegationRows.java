package vn.dondoc.deputy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored delegations. */
@Repository
class DelegationRows {

    private static final String TITLES =
            "coalesce((select string_agg(o.title, ', ' order by o.ordinal) from position o where o.person_id = %s.id"
                    + " and d.valid_from between o.valid_from and coalesce(o.valid_to, 'infinity')), '')";

    private static final String SELECT = "select d.id, d.province_id, d.person_id, p.full_name as person, "
            + TITLES.formatted("p")
            + " as person_title, d.deputy_id, q.full_name as deputy, "
            + TITLES.formatted("q")
            + """
             as deputy_title, d.valid_from as "from", d.valid_to as "to", d.document_number, d.reason,
                   coalesce(gp.full_name, g.username) as granted_by, d.granted_at,
                   coalesce(rp.full_name, r.username) as revoked_by, d.revoked_at
              from delegation d join person p on p.id = d.person_id join person q on q.id = d.deputy_id
                   join account g on g.id = d.granted_by left join person gp on gp.id = g.person_id
                   left join account r on r.id = d.revoked_by left join person rp on rp.id = r.person_id
            """;

    private final JdbcClient jdbc;

    DelegationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else delegates in the province; the table's trigger takes the same lock. */
    void lock(long provinceId) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtext('dondoc delegation'), :province::int)")
                .param("province", provinceId)
                .query(Integer.class)
                .single();
    }

    /** The delegation by which the person has a deputy on one of the days. */
    Optional<Delegation> overlapping(long personId, LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + """
                         where d.person_id = :person and d.revoked_at is null
                           and d.valid_from <= :to and d.valid_to >= :from order by d.valid_from limit 1""")
                .param("person", personId)
                .param("from", from)
                .param("to", to)
                .query(Delegation.class)
                .optional();
    }

    /** True where the deputy's own deputies lead back to the person on a day of the range. */
    boolean leadsBack(long personId, long deputyId, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        with recursive chain (person_id, days) as (
                            select :deputy::bigint, daterange(:from::date, :to::date, '[]')
                            union
                            select d.deputy_id, c.days * daterange(d.valid_from, d.valid_to, '[]')
                              from chain c join delegation d on d.person_id = c.person_id and d.revoked_at is null
                                           and daterange(d.valid_from, d.valid_to, '[]') && c.days)
                        select exists (select 1 from chain where person_id = :person)""")
                .param("deputy", deputyId)
                .param("from", from)
                .param("to", to)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    long add(Candidate absent, Candidate deputy, NewDelegation entered, long grantedBy, Instant at) {
        return jdbc.sql("""
                        insert into delegation (province_id, person_id, deputy_id, valid_from, valid_to, document_number, reason,
                                                granted_by, granted_at)
                        values (:province, :person, :deputy, :from, :to, :document, :reason, :by, :at) returning id""")
                .param("province", absent.provinceId())
                .param("person", absent.personId())
                .param("deputy", deputy.personId())
                .param("from", entered.from())
                .param("to", entered.to())
                .param("document", entered.documentNumber())
                .param("reason", entered.reason())
                .param("by", grantedBy)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** False where somebody else has revoked it already. */
    boolean revoke(long id, long by, Instant at) {
        return jdbc.sql(
                                "update delegation set revoked_by = :by, revoked_at = :at where id = :id and revoked_at is null")
                        .param("id", id)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<Delegation> find(long id) {
        return jdbc.sql(SELECT + " where d.id = ?")
                .param(id)
                .query(Delegation.class)
                .optional();
    }

    /** Those that a person gave or received, the latest first. */
    List<Delegation> concerning(long personId) {
        return jdbc.sql(SELECT
                        + " where d.person_id = :person or d.deputy_id = :person order by d.valid_from desc, d.id desc")
                .param("person", personId)
                .query(Delegation.class)
                .list();
    }

    /** Those of a province, or of all provinces; the latest first. */
    List<Delegation> ofProvince(@Nullable Long provinceId, int most) {
        return jdbc.sql(SELECT + """
                         where :province::bigint is null or d.province_id = :province
                         order by d.valid_from desc, d.id desc limit :most""")
                .param("province", provinceId)
                .param("most", most)
                .query(Delegation.class)
                .list();
    }
}
