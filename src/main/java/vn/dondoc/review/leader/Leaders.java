package vn.dondoc.review.leader;

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
import vn.dondoc.rule.NotAllowed;

/** Who speaks as a leader of a province: a leader, or the one who acts in a leader's stead today. */
@Component
public class Leaders {

    private final Deputies deputies;
    private final JdbcClient jdbc;
    private final Clock clock;

    Leaders(Deputies deputies, JdbcClient jdbc, Clock clock) {
        this.deputies = deputies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * As whom somebody speaks.
     *
     * @param personId the leader; null where the leader's account names nobody
     * @param stead whether a deputy speaks in the leader's stead
     */
    public record Voice(@Nullable Long personId, boolean stead) {

        /** The leader in whose stead it was said, or null. */
        @Nullable
        Long steadOf() {
            return stead ? personId : null;
        }
    }

    /** @throws NotAllowed for everybody else */
    public Voice required(Viewer viewer) {
        return of(viewer).orElseThrow(() -> new NotAllowed("review.overview.leaderOnly"));
    }

    /** With which voice the viewer speaks, or empty where they are heard as no leader of their province. */
    public Optional<Voice> of(Viewer viewer) {
        if (viewer.role().isReadOnly() || viewer.provinceId() == null) {
            return Optional.empty();
        }
        return viewer.role() == Role.LEADER ? Optional.of(new Voice(viewer.personId(), false)) : inStead(viewer);
    }

    private Optional<Voice> inStead(Viewer viewer) {
        Long person = viewer.personId();
        List<Long> absent = person == null ? List.of() : deputies.actingFor(person, today());
        return absent.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                select person_id from account
                                 where person_id in (:persons) and role = 'LEADER' and province_id = :province and enabled
                                 order by id limit 1""")
                        .param("persons", absent)
                        .param("province", viewer.province())
                        .query(Long.class)
                        .optional()
                        .map(leader -> new Voice(leader, true));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
