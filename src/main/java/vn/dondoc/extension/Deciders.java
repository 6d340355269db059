package vn.dondoc.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
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

    /** On {@code task t}: the decision on its date is the viewer's; its parameters are filled in by {@link #bind}. */
    static final String DECIDED = """
            case when t.starred then t.assigner_unit_id = any(:assignersStarred) or t.province_id = any(:ledStarred)
                 else t.assigner_unit_id = any(:assigners) or t.province_id = any(:led) end""";

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
    record Right(@Nullable Long personId, @Nullable String name) {}

    /** An account of somebody who could decide: the viewer's own, or one of a person in whose stead they act. */
    private record Rank(
            Role role,
            @Nullable Long unitId,
            @Nullable Long provinceId,
            @Nullable Long personId,
            @Nullable String name) {}

    /** {@link NotAllowed} where the decision is not the viewer's. */
    Right required(Side side, Viewer viewer) {
        return of(side, viewer)
                .orElseThrow(() -> new NotAllowed("extension.decidedBy." + policy.deciderOf(side.starred())));
    }

    /** With which right the viewer decides, or empty where the decision is not theirs. */
    Optional<Right> of(Side side, Viewer viewer) {
        return ranks(viewer)
                .filter(rank -> decides(side, rank))
                .map(rank -> new Right(rank.personId(), rank.name()))
                .findFirst();
    }

    /** Fills in the parameters of {@link #DECIDED}. */
    StatementSpec bind(StatementSpec statement, Viewer viewer) {
        List<Rank> ranks = ranks(viewer).toList();
        return statement
                .param("assigners", ids(ranks, rank -> decidesOfUnit(false, rank), Rank::unitId))
                .param("led", ids(ranks, rank -> decidesOfProvince(false, rank), Rank::provinceId))
                .param("assignersStarred", ids(ranks, rank -> decidesOfUnit(true, rank), Rank::unitId))
                .param("ledStarred", ids(ranks, rank -> decidesOfProvince(true, rank), Rank::provinceId));
    }

    private static Long[] ids(List<Rank> ranks, Predicate<Rank> deciding, Function<Rank, @Nullable Long> id) {
        return ranks.stream().filter(deciding).map(id).filter(Objects::nonNull).toArray(Long[]::new);
    }

    private boolean decides(Side side, Rank rank) {
        boolean ofAssigner = rank.unitId() != null && rank.unitId() == side.assignerUnitId();
        boolean ofProvince = rank.provinceId() != null && rank.provinceId() == side.provinceId();
        return ofAssigner && decidesOfUnit(side.starred(), rank)
                || ofProvince && decidesOfProvince(side.starred(), rank);
    }

    private boolean decidesOfUnit(boolean starred, Rank rank) {
        boolean works = rank.role().isOffice() || rank.role().isUnit();
        return switch (policy.deciderOf(starred)) {
            case OFFICE -> works;
            case OFFICE_HEAD -> works && rank.role().headsUnit();
            case LEADER -> false;
        };
    }

    private boolean decidesOfProvince(boolean starred, Rank rank) {
        return rank.role() == Role.LEADER
                && (policy.deciderOf(starred) == DecidedBy.LEADER || policy.leaderMayDecide());
    }

    /** Nothing of somebody who changes nothing; their own before those in whose stead they act. */
    private Stream<Rank> ranks(Viewer viewer) {
        return viewer.role().isReadOnly()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(new Rank(viewer.role(), viewer.unitId(), viewer.provinceId(), null, null)),
                        Stream.of(viewer).flatMap(one -> inStead(one).stream()));
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
