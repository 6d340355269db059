package vn.dondoc.chasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.deputy.Deputies;
import vn.dondoc.explanation.UnitHeads;
import vn.dondoc.task.Task;

/** Who stands where above a task on a day. */
@Component
class ReportingLine {

    private static final int MOST_SPECIALISTS = 20;

    private final JdbcClient jdbc;
    private final UnitHeads heads;
    private final Deputies deputies;

    ReportingLine(JdbcClient jdbc, UnitHeads heads, Deputies deputies) {
        this.jdbc = jdbc;
        this.heads = heads;
        this.deputies = deputies;
    }

    /** What of a task decides who is above it. */
    record Place(
            long sessionId,
            long provinceId,
            long leadUnitId,
            long assignerUnitId,
            @Nullable Long assigneeId) {

        static Place of(Task task) {
            return new Place(
                    task.sessionId(), task.provinceId(), task.leadUnitId(), task.assignerUnitId(), task.assigneeId());
        }
    }

    /** Whom the rung addresses, nobody twice; where it finds none of them, the head of the lead unit. */
    List<Addressed> of(Rung rung, Place task, LocalDate day) {
        List<Addressed> found = new ArrayList<>();
        for (Rank rank : rung.to()) {
            for (Addressed one : of(rank, task, day)) {
                if (found.stream().noneMatch(other -> same(one, other))) {
                    found.add(one);
                }
            }
        }
        return found.isEmpty() ? of(Rank.UNIT_HEAD, task, day) : found;
    }

    private List<Addressed> of(Rank rank, Place task, LocalDate day) {
        return switch (rank) {
            case ASSIGNEE ->
                Optional.ofNullable(task.assigneeId()).map(person -> to(rank, task.leadUnitId(), person, day)).stream()
                        .toList();
            case SPECIALIST ->
                specialists(task.leadUnitId()).stream()
                        .map(person -> to(rank, task.leadUnitId(), person, day))
                        .toList();
            case UNIT_HEAD -> List.of(head(rank, task.leadUnitId(), day));
            case OFFICE_HEAD -> List.of(head(rank, task.assignerUnitId(), day));
            case LEADER ->
                chair(task.sessionId())
                        .map(person -> List.of(to(rank, task.provinceId(), person, day)))
                        .orElseGet(() -> List.of(head(rank, task.provinceId(), day)));
        };
    }

    private Addressed head(Rank rank, long unit, LocalDate day) {
        return heads.of(unit, day)
                .map(person -> to(rank, unit, person, day))
                .orElseGet(() -> new Addressed(rank, unit, null, null));
    }

    private Addressed to(Rank rank, long unit, long person, LocalDate day) {
        return new Addressed(rank, unit, person, deputies.of(person, day).orElse(null));
    }

    private List<Long> specialists(long unit) {
        return jdbc.sql("""
                        select distinct p.id from account a join person p on p.id = a.person_id
                         where a.unit_id = :unit and a.enabled and p.active and a.role in ('UNIT_SPECIALIST', 'OFFICE_SPECIALIST')
                         order by p.id limit :most""")
                .param("unit", unit)
                .param("most", MOST_SPECIALISTS)
                .query(Long.class)
                .list();
    }

    private Optional<Long> chair(long session) {
        return jdbc.sql("""
                        select c.person_id from session_chair c join person p on p.id = c.person_id
                         where c.session_id = ? and p.active order by c.ordinal limit 1""").param(session).query(Long.class).optional();
    }

    private static boolean same(Addressed one, Addressed other) {
        Long person = one.personId();
        return person == null
                ? one.unitId() == other.unitId() && other.personId() == null
                : person.equals(other.personId());
    }
}
