package vn.dondoc.extension;

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
import vn.dondoc.extension.ExtensionPolicy.DecidedBy;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.task.Task;

/** Who decides on the date of a task, by policy; a deputy decides in the stead of the person. */
@Component
class Deciders {

    private final ExtensionPolicy policy;
    private final Deputies deputies;
    private final JdbcClient jdbc;
    private final Clock clock;

    Deciders(ExtensionPolicy policy, Deputies deputies, JdbcClient jdbc, Clock clock) {
        this.policy = policy;
        this.deputies = deputies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The side of a task that decides. */
    record Side(long provinceId, long assignerUnitId, boolean starred) {

        static Side of(Task task) {
            return new Side(task.provinceId(), task.assignerUnitId(), task.starred());
        }
    }

    /**
     * With which right somebody decides.
     *
     * @param personId in whose stead, null for their own
     */
    record Right(@Nullable Long personId, @Nullable String name) {

        static final Right OWN = new Right(null, null);
    }

    /** An account of somebody who could decide. */
    private record Rank(
            Role role, @Nullable Long unitId, @Nullable Long provinceId, long personId, String name) {}

    /** {@link NotAllowed} where the decision is not the viewer's. */
    Right required(Side side, Viewer viewer) {
        return of(side, viewer)
                .orElseThrow(() -> new NotAllowed("extension.decidedBy." + policy.deciderOf(side.starred())));
    }

    /** With which right the viewer decides, or empty where the decision is not theirs. */
    Optional<Right> of(Side side, Viewer viewer) {
        if (viewer.role().isReadOnly()) {
            return Optional.empty();
        }
        return decides(side, viewer.role(), viewer.unitId(), viewer.provinceId())
                ? Optional.of(Right.OWN)
                : inStead(viewer).stream()
                        .filter(one -> decides(side, one.role(), one.unitId(), one.provinceId()))
                        .map(one -> new Right(one.personId(), one.name()))
                        .findFirst();
    }

    private boolean decides(Side side, Role role, @Nullable Long unit, @Nullable Long province) {
        DecidedBy decider = policy.deciderOf(side.starred());
        boolean ofAssigner = unit != null && unit == side.assignerUnitId() && (role.isOffice() || role.isUnit());
        boolean leads = role == Role.LEADER && province != null && province == side.provinceId();
        return switch (decider) {
            case OFFICE -> ofAssigner || leads && policy.leaderMayDecide();
            case OFFICE_HEAD -> ofAssigner && role.headsUnit() || leads && policy.leaderMayDecide();
            case LEADER -> leads;
        };
    }

    private List<Rank> inStead(Viewer viewer) {
        Long person = viewer.personId();
        List<Long> persons = person == null
                ? List.of()
                : deputies.actingFor(person, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return persons.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select a.role, a.unit_id, a.province_id, a.person_id, p.full_name as name
                                  from account a join person p on p.id = a.person_id
                                 where a.person_id in (:persons) and a.enabled order by a.id""").param("persons", persons).query(Rank.class).list();
    }
}
