package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.deputy.Deputies;

/** Who is reminded: everybody with an account that is in use and by which something can be owed. */
@Repository
class DigestReaders {

    private final JdbcClient jdbc;
    private final Deputies deputies;

    DigestReaders(JdbcClient jdbc, Deputies deputies) {
        this.jdbc = jdbc;
        this.deputies = deputies;
    }

    /** Makes a row for everybody whose digest of the day has none yet. */
    void enter(LocalDate day, Instant now) {
        jdbc.sql("""
                        insert into digest_day (day, person_id, next_attempt_at)
                        select distinct cast(:day as date), p.id, cast(:now as timestamptz)
                          from account a join person p on p.id = a.person_id
                         where a.enabled and p.active and a.role not in ('INSPECTION', 'ADMINISTRATOR')
                        on conflict (day, person_id) do nothing""").param("day", day).param("now", Timestamp.from(now)).update();
    }

    /** Who works on the task: the person it was handed to, else the people of the lead unit, and its head. */
    List<Long> leadOf(String task, @Nullable Long exceptAccount) {
        return jdbc.sql("""
                        select distinct a.person_id from task t
                               join account a on a.person_id = t.assignee_id
                                    or a.unit_id = t.lead_unit_id
                                       and (t.assignee_id is null or a.role in ('UNIT_HEAD', 'OFFICE_HEAD'))
                         where t.code = :task and a.enabled and a.person_id is not null
                           and a.role not in ('INSPECTION', 'ADMINISTRATOR')
                           and a.id is distinct from cast(:except as bigint)""")
                .param("task", task)
                .param("except", exceptAccount)
                .query(Long.class)
                .list();
    }

    /** The people of the unit. */
    List<Long> ofUnit(long unit) {
        return jdbc.sql("""
                        select distinct person_id from account
                         where unit_id = ? and enabled and person_id is not null and role not in ('INSPECTION', 'ADMINISTRATOR')""").param(unit).query(Long.class).list();
    }

    /** Who heads the unit on the day, by position or by role, and who stands in for them. */
    List<Long> headsOf(long unit, LocalDate day) {
        List<Long> heads = jdbc.sql("""
                        select o.person_id from position o join person p on p.id = o.person_id
                         where o.unit_id = :unit and o.head and p.active and :day between o.valid_from and coalesce(o.valid_to, 'infinity')
                        union
                        select person_id from account
                         where unit_id = :unit and enabled and person_id is not null and role in ('UNIT_HEAD', 'OFFICE_HEAD')""")
                .param("unit", unit)
                .param("day", day)
                .query(Long.class)
                .list();
        return Stream.concat(heads.stream(), heads.stream().flatMap(head -> deputies.of(head, day).stream()))
                .distinct()
                .toList();
    }

    DigestReader get(long person) {
        return jdbc.sql("""
                        select p.id as person_id, p.full_name as name,
                               case when coalesce(c.email, true) then nullif(trim(p.email), '') end as email,
                               case when coalesce(c.text, true) then nullif(trim(p.phone), '') end as phone,
                               coalesce((select a.language from account a where a.person_id = p.id and a.enabled
                                          order by a.id limit 1), 'vi') as language
                          from person p left join reminder_choice c on c.person_id = p.id
                         where p.id = ?""").param(person).query(DigestReader.class).single();
    }
}
