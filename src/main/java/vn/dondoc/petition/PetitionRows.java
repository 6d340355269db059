package vn.dondoc.petition;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.NewPetition;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.session.PetitionLine;
import vn.dondoc.session.SessionPetitions;
import vn.dondoc.session.WorkingSession;

/** The rows of petitions: numbered within their session, {@code NA-2026-012.K1}. */
@Repository
class PetitionRows implements SessionPetitions {

    static final String COLUMNS = """
            k.code, k.text, k.kind, f.short_name as from_unit, f.name as from_name, t.short_name as to_unit,
            coalesce(t.name, k.to_text) as to_name, k.resource_amount, k.resource_unit, k.disposition,
            k.disposition_text, w.short_name as answer_unit, w.name as answer_name, k.answer_due_on,
            d.code as directive, coalesce(b.full_name, c.username) as disposed_by, k.disposed_at, k.version""";
    static final String FROM = """
             from petition k join unit f on f.id = k.from_unit_id left join unit t on t.id = k.to_unit_id
                  left join unit w on w.id = k.answer_unit_id
                  left join lateral (select x.code from directive x where (x.id = k.directive_id or x.petition_id = k.id)
                                        and (x.retired_by is null or k.ended_at is not null)
                                      order by x.id <> k.directive_id, x.id limit 1) d on true
                  left join account c on c.id = k.disposed_by left join person b on b.id = c.person_id
            """;

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    PetitionRows(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    /** @throws NotFound where there is no such petition */
    Place place(String code) {
        return jdbc.sql("""
                        select k.province_id, k.session_id, s.code as session_code, k.version, k.state, k.answer_unit_id
                          from petition k join working_session s on s.id = k.session_id where k.code = ?""").param(code).query(Place.class).optional().orElseThrow(() -> new NotFound(code));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(WorkingSession session, List<NewPetition> petitions, String field) {
        Checks checks = new Checks();
        jdbc.sql("delete from petition where session_id = ? and disposition is null")
                .param(session.id())
                .update();
        for (int i = 0; i < petitions.size(); i++) {
            add(session, petitions.get(i), field + "[" + i + "].", checks);
        }
        checks.orThrow();
    }

    /** Adds a petition at the end; notes what is wrong in it, and then adds nothing. */
    String add(WorkingSession session, NewPetition petition, String field, Checks checks) {
        Long from = from(session, petition, field, checks);
        if (from == null) {
            return "";
        }
        Long to = petition.to() == null
                ? null
                : units.byShortName(petition.to())
                        .filter(unit -> unit.provinceId() == session.provinceId())
                        .map(Unit::id)
                        .orElse(null);
        return jdbc.sql("""
                        insert into petition (code, province_id, session_id, ordinal, from_unit_id, to_unit_id, to_text, kind,
                                              text, resource_amount, resource_unit, raised_at)
                        select :code || '.K' || n, :province, :session, n, :from, :to, :toText, :kind, :text, :amount, :unit,
                               :at
                        from (select coalesce(max(ordinal), 0) + 1 as n from petition where session_id = :session) next
                        returning code""")
                .param("code", session.code())
                .param("province", session.provinceId())
                .param("session", session.id())
                .param("from", from)
                .param("to", to)
                .param("toText", to == null ? petition.to() : null)
                .param("kind", (petition.kind() == null ? PetitionKind.OTHER : petition.kind()).name())
                .param("text", petition.text())
                .param("amount", petition.resourceAmount())
                .param("unit", petition.resourceUnit())
                .param("at", Timestamp.from(clock.instant()))
                .query(String.class)
                .single();
    }

    private @Nullable Long from(WorkingSession session, NewPetition petition, String field, Checks checks) {
        String name = petition.from();
        if (name == null) {
            return session.schedule().reportingUnitId();
        }
        Long found = units.byShortName(name)
                .filter(unit -> unit.provinceId() == session.provinceId())
                .map(Unit::id)
                .orElse(null);
        checks.that(found != null, field + "from", "session.unknownUnit", name);
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PetitionLine> of(long sessionId) {
        return jdbc.sql("select " + COLUMNS + FROM + " where k.session_id = ? order by k.ordinal")
                .param(sessionId)
                .query(PetitionLine.class)
                .list();
    }
}
