package vn.dondoc.brief;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.brief.BriefContent.Order;
import vn.dondoc.task.DeadlineState;
import vn.dondoc.task.Horizon;
import vn.dondoc.task.Horizons;
import vn.dondoc.task.Standing;
import vn.dondoc.task.TaskState;

/** What became of a session's directives: one line for each, however many units it went to. */
@Repository
class Orders {

    private static final String TASKS = """
            select t.directive_id, t.title, l.name as lead, t.deliverable, t.state, t.due_date, t.expires_on,
                   t.submitted_on, t.finished_on,
                   exists (select 1 from task_progress p where p.task_id = t.id and p.obstacle is not null) as explained
            from task t join directive d on d.id = t.directive_id join unit l on l.id = t.lead_unit_id
            where t.session_id = ? and t.state not in ('SUPERSEDED', 'HANDED_OVER') order by d.ordinal, t.id""";

    private static final List<DeadlineState> WORST_FIRST = List.of(
            DeadlineState.OVERDUE,
            DeadlineState.DUE_SOON,
            DeadlineState.ON_TRACK,
            DeadlineState.NO_DEADLINE,
            DeadlineState.DONE_LATE,
            DeadlineState.DONE_ON_TIME);

    private static final Comparator<Judged> WORST = Comparator.comparing(
                    (Judged task) -> task.row().state().isFinal())
            .thenComparing(Judged::recalled)
            .thenComparing(task -> WORST_FIRST.indexOf(task.standing().state()))
            .thenComparing(task -> -task.standing().daysLate());

    private static final Comparator<Order> RED_FIRST = Comparator.comparing((Order order) -> !order.open())
            .thenComparing(Order::withdrawn)
            .thenComparing(order -> WORST_FIRST.indexOf(order.deadline()))
            .thenComparing(order -> -order.daysLate());

    private final JdbcClient jdbc;
    private final Horizons horizons;

    Orders(JdbcClient jdbc, Horizons horizons) {
        this.jdbc = jdbc;
        this.horizons = horizons;
    }

    private record Row(
            long directiveId,
            String title,
            String lead,
            @Nullable String deliverable,
            TaskState state,
            @Nullable LocalDate dueDate,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate finishedOn,
            boolean explained) {}

    private record Judged(Row row, Standing standing) {

        boolean recalled() {
            return row.state() == TaskState.RECALLED;
        }
    }

    List<Order> of(long sessionId) {
        Horizon horizon = horizons.now();
        Map<Long, List<Judged>> directives = jdbc.sql(TASKS).param(sessionId).query(Row.class).stream()
                .map(row ->
                        new Judged(row, horizon.of(row.state(), row.expiresOn(), row.submittedOn(), row.finishedOn())))
                .collect(Collectors.groupingBy(
                        task -> task.row().directiveId(), LinkedHashMap::new, Collectors.toList()));
        return directives.values().stream().map(Orders::order).sorted(RED_FIRST).toList();
    }

    private static Order order(Collection<Judged> tasks) {
        Judged worst = tasks.stream().min(WORST).orElseThrow();
        Row row = worst.row();
        int done = (int) tasks.stream()
                .filter(task -> task.row().state() == TaskState.CONFIRMED)
                .count();
        int recalled = (int) tasks.stream().filter(Judged::recalled).count();
        int overdue = (int) tasks.stream()
                .filter(task -> task.standing().state() == DeadlineState.OVERDUE)
                .count();
        return new Order(
                row.title(),
                row.lead(),
                tasks.size(),
                done,
                recalled,
                overdue,
                row.state(),
                worst.standing().state(),
                worst.standing().daysLate(),
                row.dueDate(),
                row.deliverable(),
                row.explained());
    }
}
