package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is reminded: everybody with an account that is in use and by which something can be owed. */
@Repository
class DigestReaders {

    private final JdbcClient jdbc;

    DigestReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
