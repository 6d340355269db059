package vn.dondoc.deputy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts for whom on a day of Asia/Ho_Chi_Minh. A right is derived from the day on which it is used: it begins and
 * ends by itself. A deputy's own deputy does not act for the first person.
 */
@Repository
@Transactional(readOnly = true)
public class Deputies {

    private final JdbcClient jdbc;

    Deputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of the persons in whose stead this person acts on the day. */
    public List<Long> actingFor(long personId, LocalDate day) {
        return jdbc.sql("""
                        select person_id from delegation
                        where deputy_id = :person and revoked_at is null and :day between valid_from and valid_to
                        order by person_id""")
                .param("person", personId)
                .param("day", day)
                .query(Long.class)
                .list();
    }

    /** The id of the person who acts in this person's stead on the day. */
    public Optional<Long> of(long personId, LocalDate day) {
        return jdbc.sql("""
                        select deputy_id from delegation
                        where person_id = :person and revoked_at is null and :day between valid_from and valid_to""")
                .param("person", personId)
                .param("day", day)
                .query(Long.class)
                .optional();
    }
}
