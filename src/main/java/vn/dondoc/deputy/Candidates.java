package vn.dondoc.deputy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;

/** The people between whom powers can be delegated: those with an account that may do something. */
@Repository
class Candidates {

    private static final String SELECT = """
            select distinct on (p.id) p.id as person_id, a.province_id, a.unit_id, a.role, p.full_name as name,
                   coalesce((select string_agg(o.title, ', ' order by o.ordinal) from position o
                              where o.person_id = p.id and :day between o.valid_from and coalesce(o.valid_to, 'infinity')), '')
                   as title
              from person p join account a on a.person_id = p.id
             where p.active and a.enabled and a.role in ('LEADER', 'OFFICE_HEAD', 'OFFICE_SPECIALIST', 'UNIT_HEAD', 'UNIT_SPECIALIST')
            """;

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Candidate> find(long personId, LocalDate day) {
        return jdbc.sql(SELECT + " and p.id = :person order by p.id, a.id")
                .param("day", day)
                .param("person", personId)
                .query(Candidate.class)
                .optional();
    }

    /** All those for whom the viewer may appoint a deputy. */
    List<Candidate> absentees(Viewer viewer, LocalDate day) {
        if (viewer.role() == Role.ADMINISTRATOR) {
            return all(null, day);
        }
        if (viewer.role() == Role.OFFICE_HEAD) {
            return all(viewer.provinceId(), day);
        }
        Long person = viewer.personId();
        return person == null ? List.of() : find(person, day).stream().toList();
    }

    /** All those who can act for somebody for whom the viewer may appoint a deputy. */
    List<Candidate> deputies(Viewer viewer, LocalDate day) {
        List<Candidate> absentees = absentees(viewer, day);
        Long province = viewer.role() == Role.ADMINISTRATOR ? null : viewer.provinceId();
        return all(province, day).stream()
                .filter(one -> absentees.stream().anyMatch(one::canActFor))
                .toList();
    }

    private List<Candidate> all(@Nullable Long province, LocalDate day) {
        return jdbc.sql(
                        "select * from (" + SELECT
                                + " and (:province::bigint is null or a.province_id = :province) order by p.id, a.id) c order by province_id, role, name")
                .param("day", day)
                .param("province", province)
                .query(Candidate.class)
                .list();
    }
}
