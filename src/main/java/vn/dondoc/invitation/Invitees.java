package vn.dondoc.invitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.session.Chair;
import vn.dondoc.session.Participant;
import vn.dondoc.session.WorkingSession;

/** Who is invited to a session: its chairs, who reports, and who takes part; for a unit its head. */
@Component
class Invitees {

    private final JdbcClient jdbc;
    private final Units units;
    private final People people;

    Invitees(JdbcClient jdbc, Units units, People people) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
    }

    List<Invitee> of(WorkingSession session, LocalDate day) {
        return jdbc
                .sql("""
                        with invited (person_id, part) as (
                            select unnest(:chairs::bigint[]), 1
                            union all select unnest(:reporters::bigint[]), 2
                            union all select o.person_id, 2 from position o
                             where o.unit_id = :reporting and o.head and :day between o.valid_from and coalesce(o.valid_to, 'infinity')
                            union all select unnest(:persons::bigint[]), 3
                            union all select o.person_id, 3 from position o
                             where o.unit_id = any (:units::bigint[]) and o.head
                               and :day between o.valid_from and coalesce(o.valid_to, 'infinity'))
                        select p.id as person_id, p.full_name as name, '' as title, nullif(trim(p.email), '') as email,
                               coalesce((select a.language from account a where a.person_id = p.id order by a.id limit 1), 'vi') as language,
                               (array['CHAIR', 'REPORTER', 'PARTICIPANT'])[min(i.part)] as part
                        from invited i join person p on p.id = i.person_id and p.active
                        group by p.id order by min(i.part), p.full_name""")
                .param("chairs", ids(session.chairs().stream().map(Chair::personId)))
                .param("reporters", ids(Stream.ofNullable(session.schedule().reporterId())))
                .param("reporting", session.schedule().reportingUnitId())
                .param(
                        "persons",
                        ids(session.participants().stream().flatMap(one -> Stream.ofNullable(one.personId()))))
                .param("units", ids(units(session, day).stream()))
                .param("day", day)
                .query(Invitee.class)
                .list()
                .stream()
                .map(one -> new Invitee(
                        one.personId(),
                        one.name(),
                        people.titles(one.personId(), day),
                        one.email(),
                        one.language(),
                        one.part()))
                .toList();
    }

    private List<Long> units(WorkingSession session, LocalDate day) {
        List<Long> ids = new ArrayList<>();
        for (Participant one : session.participants()) {
            if (one.unitId() != null) {
                ids.add(one.unitId());
            } else if (one.groupId() != null) {
                units.members(one.groupId(), day).stream().map(Unit::id).forEach(ids::add);
            }
        }
        return ids;
    }

    private static Long[] ids(Stream<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
