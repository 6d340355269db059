package vn.dondoc.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.Invalid;

/**
 * Lists of tasks, as plain SQL. Which rows a viewer sees is decided there, never after loading, and a page costs the
 * same however many tasks there are: it reads ranges of indexes, and counts up to {@link #MOST_COUNTED}.
 */
@Repository
@Transactional(readOnly = true)
public class TaskLists {

    public static final int MOST_COUNTED = 10_000;
    public static final int LARGEST_PAGE = 200;

    private final JdbcClient jdbc;
    private final Horizons horizons;

    TaskLists(JdbcClient jdbc, Horizons horizons) {
        this.jdbc = jdbc;
        this.horizons = horizons;
    }

    /**
     * A page by its number, for people; behind {@link #MOST_COUNTED} rows only {@link #after} goes on.
     *
     * @param page 1 for the first
     */
    public TaskPage page(TaskFilter filter, TaskSort sort, int page, int size, Viewer viewer) {
        if (page < 1 || (long) page * size > MOST_COUNTED) {
            throw new Invalid("page", "task.page", MOST_COUNTED);
        }
        return read(filter, sort, null, (page - 1) * size, size, viewer);
    }

    /** The page behind a cursor, at any depth; {@link Invalid} for a cursor that is none. */
    public TaskPage after(TaskFilter filter, TaskSort sort, String cursor, int size, Viewer viewer) {
        return read(filter, sort, TaskCursor.read(cursor, sort), 0, size, viewer);
    }

    /** How many of the filter's tasks the viewer sees, counted up to {@link #MOST_COUNTED}. */
    public int count(TaskFilter filter, Viewer viewer) {
        return Math.min(MOST_COUNTED, counted(filter, viewer));
    }

    public TaskBuckets buckets(Viewer viewer) {
        return new TaskBuckets(
                count(TaskFilter.OPEN.withDeadlines(DeadlineState.ON_TRACK), viewer),
                count(TaskFilter.OPEN.withDeadlines(DeadlineState.DUE_SOON), viewer),
                count(TaskFilter.OPEN.withDeadlines(DeadlineState.OVERDUE), viewer),
                count(TaskFilter.OPEN.withStates(TaskState.SUBMITTED), viewer));
    }

    private TaskPage read(
            TaskFilter filter, TaskSort sort, @Nullable TaskCursor after, int offset, int size, Viewer viewer) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Invalid("size", "task.size", LARGEST_PAGE);
        }
        Horizon horizon = horizons.now();
        Query query = pageQuery(filter, sort, after, offset, size + 1, horizon, viewer);
        List<Hit> hits = jdbc.sql(query.sql())
                .params(query.parameters())
                .query((row, n) ->
                        new Hit(TaskLineRows.line(row, horizon), row.getString("page_key"), row.getLong("id")))
                .list();
        int total = counted(filter, viewer);
        return new TaskPage(
                hits.stream().limit(size).map(Hit::line).toList(),
                Math.min(total, MOST_COUNTED),
                total <= MOST_COUNTED,
                hits.size() <= size ? null : hits.get(size - 1).cursor(sort).word());
    }

    /** The ids of the page first, out of as few index rows as possible; then what the page shows of them. */
    Query pageQuery(
            TaskFilter filter,
            TaskSort sort,
            @Nullable TaskCursor after,
            int offset,
            int limit,
            Horizon horizon,
            Viewer viewer) {
        TaskScope scope = TaskScope.of(viewer, filter, sort.byDueDate());
        TaskConditions conditions = TaskConditions.of(filter, horizon, viewer);
        Map<String, @Nullable Object> parameters = parameters(scope, conditions);
        parameters.put("account", viewer.accountId());
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        parameters.put("reach", offset + limit);
        if (after != null) {
            parameters.put("afterKey", after.key());
            parameters.put("afterId", after.id());
        }
        String ids = scope.ranges().stream()
                .map(range -> rows(range, conditions, sort, after != null))
                .collect(Collectors.joining(" union "));
        return new Query(
                """
                with hit as materialized (select key, id from (%s) x order by %s limit :limit offset :offset)
                select h.key::text as page_key, %s from hit h join task t on t.id = h.id %s order by %s""".formatted(
                                ids,
                                sort.order("key", "id"),
                                TaskLineRows.COLUMNS,
                                TaskLineRows.JOINS,
                                sort.order("h.key", "h.id")),
                parameters);
    }

    private static String rows(TaskScope.Range range, TaskConditions conditions, TaskSort sort, boolean after) {
        String key = sort.byDueDate() ? range.due() : "t." + sort.column();
        String id = range.from().startsWith("task_unit") ? "v.task_id" : "t.id";
        Stream<String> behind = after ? Stream.of(sort.behind(key, id)) : Stream.empty();
        String where = Stream.of(Stream.of(range.where()), conditions.all().stream(), behind)
                .flatMap(part -> part)
                .collect(Collectors.joining(" and "));
        return "(select %s as key, %s as id from %s where %s order by %s limit :reach)"
                .formatted(key, id, range.from(), where, sort.order(key, id));
    }

    private int counted(TaskFilter filter, Viewer viewer) {
        Query query = countQuery(filter, horizons.now(), viewer);
        return jdbc.sql(query.sql())
                .params(query.parameters())
                .query(Integer.class)
                .single();
    }

    /** Counts one row more than is told exactly. */
    Query countQuery(TaskFilter filter, Horizon horizon, Viewer viewer) {
        TaskScope scope = TaskScope.of(viewer, filter, false);
        TaskConditions conditions = TaskConditions.of(filter, horizon, viewer);
        String ids = scope.ranges().stream()
                .map(range -> counting(range, conditions))
                .collect(Collectors.joining(" union "));
        Map<String, @Nullable Object> parameters = parameters(scope, conditions);
        parameters.put("most", MOST_COUNTED + 1);
        return new Query("select count(*) from (%s) x".formatted(ids), parameters);
    }

    private static String counting(TaskScope.Range range, TaskConditions conditions) {
        String where = Stream.concat(Stream.of(range.where()), conditions.all().stream())
                .collect(Collectors.joining(" and "));
        return "(select t.id from %s where %s order by t.due_order, t.id limit :most)".formatted(range.from(), where);
    }

    private static Map<String, @Nullable Object> parameters(TaskScope scope, TaskConditions conditions) {
        Map<String, @Nullable Object> parameters = new HashMap<>(conditions.parameters());
        parameters.putAll(scope.parameters());
        return parameters;
    }

    record Query(String sql, Map<String, @Nullable Object> parameters) {}

    private record Hit(TaskLine line, String key, long id) {

        TaskCursor cursor(TaskSort sort) {
            return new TaskCursor(sort, key, id);
        }
    }
}
