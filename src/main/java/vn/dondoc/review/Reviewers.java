package vn.dondoc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Role;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.Zones;
import vn.dondoc.deputy.Deputies;

/** Who decides on a province's reports: its leaders, and whoever stands in for one of them today. */
@Component
class Reviewers {

    private final Deputies deputies;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reviewers(Deputies deputies, JdbcClient jdbc, Clock clock) {
        this.deputies = deputies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * With which right somebody decides.
     *
     * @param inStead the leader in whose stead, null for their own
     */
    record Right(@Nullable String inStead) {}

    Optional<Right> of(long province, Viewer viewer) {
        if (viewer.role().isReadOnly() || viewer.province() != province) {
            return Optional.empty();
        }
        return viewer.role() == Role.LEADER
                ? Optional.of(new Right(null))
                : represented(province, viewer).map(Right::new);
    }

    private Optional<String> represented(long province, Viewer viewer) {
        Long person = viewer.personId();
        List<Long> persons = person == null
                ? List.of()
                : deputies.actingFor(person, LocalDate.ofInstant(clock.instant(), Zones.VIETNAM));
        return persons.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                select p.full_name from account a join person p on p.id = a.person_id
                                 where a.person_id in (:persons) and a.enabled and a.role = 'LEADER'
                                   and a.province_id = :province
                                 order by a.id limit 1""")
                        .param("persons", persons)
                        .param("province", province)
                        .query(String.class)
                        .optional();
    }
}
