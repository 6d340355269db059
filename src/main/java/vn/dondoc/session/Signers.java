package vn.dondoc.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.deputy.Deputies;

/** Who can sign the conclusion of a session, who is to, and who signs in their stead today. */
@Component
public class Signers {

    private static final String ELIGIBLE = """
            select distinct on (p.id) p.id as person_id, a.username as account, p.full_name as name,
                   coalesce(c.title, (select string_agg(o.title, ', ' order by o.ordinal) from position o
                                       where o.person_id = p.id
                                         and :day between o.valid_from and coalesce(o.valid_to, 'infinity')), '') as title,
                   coalesce(c.ordinal, 1000 + case a.role when 'LEADER' then 0 else 1 end) as rank
              from account a join person p on p.id = a.person_id
                   left join session_chair c on c.person_id = p.id and c.session_id = :session
             where p.active and a.enabled
               and (:ofUnit and a.unit_id = :organizer and a.role in ('OFFICE_HEAD', 'UNIT_HEAD')
                    or not :ofUnit and a.province_id = :province and a.role in ('LEADER', 'OFFICE_HEAD'))
             order by p.id, a.id""";

    private final JdbcClient jdbc;
    private final Deputies deputies;
    private final Clock clock;

    Signers(JdbcClient jdbc, Deputies deputies, Clock clock) {
        this.jdbc = jdbc;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** A person who can sign, with the titles held on the day. */
    public record Signer(long personId, String account, String name, String title) {}

    /** @param named whether the organizer chose this person, so that nobody else may sign for themselves */
    private record Appointed(long personId, boolean named) {}

    /** All who can sign for the host, the one first who does unless another is named: the first chair who can. */
    public List<Signer> of(WorkingSession session) {
        return jdbc.sql("select person_id, account, name, title from (" + ELIGIBLE + ") e order by rank, person_id")
                .param("session", session.id())
                .param("day", today())
                .param("ofUnit", session.schedule().host() == Host.UNIT)
                .param("organizer", session.organizerUnitId())
                .param("province", session.provinceId())
                .query(Signer.class)
                .list();
    }

    /** The deputy who can sign today in the stead of the one who is to. */
    public Optional<Long> deputyOf(long personId) {
        return deputies.of(personId, today());
    }

    /** True where the viewer has the rank to sign for the session's host. */
    boolean mayBe(WorkingSession session, Viewer viewer) {
        if (session.schedule().host() == Host.UNIT) {
            return viewer.role().headsUnit() && viewer.worksIn(session.organizerUnitId());
        }
        return viewer.province() == session.provinceId()
                && (viewer.role() == Role.LEADER || viewer.role() == Role.OFFICE_HEAD);
    }

    boolean signs(WorkingSession session, Viewer viewer) {
        Long person = viewer.personId();
        if (person == null || viewer.role().isReadOnly()) {
            return false;
        }
        Appointed appointed = appointed(session);
        if (appointed == null) {
            return mayBe(session, viewer);
        }
        return appointed.personId() == person
                || !appointed.named() && mayBe(session, viewer)
                || deputyOf(appointed.personId()).filter(person::equals).isPresent();
    }

    private @Nullable Appointed appointed(WorkingSession session) {
        return jdbc.sql(
                        "select signer_id as person_id, signer_named as named from conclusion where session_id = ? and signer_id is not null")
                .param(session.id())
                .query(Appointed.class)
                .optional()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
