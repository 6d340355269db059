package vn.dondoc.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.deputy.Deputies;
import vn.dondoc.inbox.InboxPage.StepCount;

/** The inbox: the open steps that a viewer owes, most urgent first, and those that others owe the viewer's unit. */
@Repository
@Transactional(readOnly = true)
public class WorkItems {

    /** More than this many urgent steps are not counted. */
    public static final int MOST_URGENT = 100;

    private static final String LINE = "select " + WorkItemRows.COLUMNS
            + ", t.state as task_state, t.expires_on as task_due, "
            + InboxConditions.STARRED + " as starred, x.short_name as waiting, x.name as waiting_name from work_item w"
            + WorkItemRows.JOINS + " left join unit x on x.id = w.waiting_unit_id" + InboxConditions.TASK + " where ";

    private final JdbcClient jdbc;
    private final Deputies deputies;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, Deputies deputies, Clock clock) {
        this.jdbc = jdbc;
        this.deputies = deputies;
        this.clock = clock;
    }

    public List<WorkItem> of(Viewer viewer, int limit, int offset) {
        return lines(InboxSide.OWED, InboxFilter.NONE, limit, offset, viewer).stream()
                .map(InboxLine::item)
                .toList();
    }

    /** What the viewer will owe again once it is released, for example of suspended tasks. */
    public List<WorkItem> held(Viewer viewer, int limit) {
        return lines(InboxSide.HELD, InboxFilter.NONE, limit, 0, viewer).stream()
                .map(InboxLine::item)
                .toList();
    }

    public int count(Viewer viewer) {
        return count(InboxSide.OWED, viewer);
    }

    public int count(InboxSide side, Viewer viewer) {
        return jdbc.sql("select count(*) from work_item w where " + side.condition())
                .params(viewing(viewer))
                .query(Integer.class)
                .single();
    }

    /** How many steps are late or due today, counted up to {@link #MOST_URGENT}. */
    public int urgent(Viewer viewer) {
        return jdbc.sql("select count(*) from (select 1 from work_item w where " + InboxSide.OWED.condition()
                        + " and w.due_on <= :today limit " + MOST_URGENT + ") x")
                .params(viewing(viewer))
                .query(Integer.class)
                .single();
    }

    /** @param page 1 for the first */
    public InboxPage page(InboxSide side, InboxFilter filter, int page, int size, Viewer viewer) {
        Map<DueGroup, Integer> groups = new EnumMap<>(DueGroup.class);
        for (DueGroup group : DueGroup.values()) {
            groups.put(group, 0);
        }
        Map<String, Integer> steps = new HashMap<>();
        for (Counted counted : counted(side, filter, viewer)) {
            steps.merge(counted.step(), counted.number(), Integer::sum);
            if (filter.step() == null || filter.step().equals(counted.step())) {
                groups.merge(counted.group(), counted.number(), Integer::sum);
            }
        }
        int total = filter.group() == null
                ? groups.values().stream().mapToInt(Integer::intValue).sum()
                : groups.getOrDefault(filter.group(), 0);
        List<InboxLine> items = lines(side, filter, size, (page - 1) * size, viewer);
        return new InboxPage(items, total, groups, byNumber(steps));
    }

    /** What the viewer owes on a day, the earliest first. */
    public List<InboxLine> dated(Viewer viewer, int limit) {
        return jdbc.sql(LINE + InboxSide.OWED.condition()
                        + " and w.due_on is not null order by w.due_on, w.id limit :limit")
                .params(viewing(viewer))
                .param("limit", limit)
                .query((row, n) -> line(row, today()))
                .list();
    }

    /** The step of the subject that is open now, whoever owes it; null when nobody owes anything. */
    public @Nullable WorkItem openOf(String subject) {
        return jdbc.sql("select " + WorkItemRows.COLUMNS + " from work_item w" + WorkItemRows.JOINS
                        + " where w.subject = ? and w.closed_at is null order by w.id desc limit 1")
                .param(subject)
                .query((row, n) -> WorkItemRows.item(row))
                .optional()
                .orElse(null);
    }

    private List<InboxLine> lines(InboxSide side, InboxFilter filter, int limit, int offset, Viewer viewer) {
        InboxConditions conditions = InboxConditions.of(filter);
        return jdbc.sql(LINE + side.condition() + conditions.and() + " order by " + side.order()
                        + " limit :limit offset :offset")
                .params(viewing(viewer))
                .params(conditions.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> line(row, today()))
                .list();
    }

    private List<Counted> counted(InboxSide side, InboxFilter filter, Viewer viewer) {
        InboxConditions conditions = InboxConditions.of(filter.ofEverything());
        StringBuilder group = new StringBuilder("case");
        for (DueGroup one : DueGroup.values()) {
            group.append(" when ")
                    .append(one.condition())
                    .append(" then '")
                    .append(one.name())
                    .append("'");
        }
        return jdbc.sql("select w.step, " + group + " end as due_group, count(*) as number from work_item w"
                        + InboxConditions.TASK + " where " + side.condition() + conditions.and() + " group by 1, 2")
                .params(viewing(viewer))
                .params(conditions.parameters())
                .query((row, n) -> new Counted(
                        row.getString("step"), DueGroup.valueOf(row.getString("due_group")), row.getInt("number")))
                .list();
    }

    private static List<StepCount> byNumber(Map<String, Integer> steps) {
        return steps.entrySet().stream()
                .map(step -> new StepCount(step.getKey(), step.getValue()))
                .sorted((a, b) ->
                        a.count() == b.count() ? a.step().compareTo(b.step()) : Integer.compare(b.count(), a.count()))
                .toList();
    }

    private static InboxLine line(ResultSet row, LocalDate today) throws SQLException {
        WorkItem item = WorkItemRows.item(row);
        return new InboxLine(
                item,
                DueGroup.of(item.dueOn(), today),
                row.getBoolean("starred"),
                row.getString("task_state"),
                row.getObject("task_due", LocalDate.class),
                row.getString("waiting"),
                row.getString("waiting_name"));
    }

    private Map<String, @Nullable Object> viewing(Viewer viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        LocalDate today = today();
        parameters.put("persons", persons(viewer, today));
        parameters.put("unit", viewer.unitId());
        parameters.put("head", viewer.role().headsUnit());
        parameters.put("account", viewer.accountId());
        parameters.put("today", today);
        parameters.put("sunday", DueGroup.sunday(today));
        return parameters;
    }

    /** The viewer, and those in whose stead they act today; of an account without a person a number that no person has. */
    private List<Long> persons(Viewer viewer, LocalDate today) {
        Long person = viewer.personId();
        if (person == null) {
            return List.of(-1L);
        }
        List<Long> persons = new ArrayList<>(deputies.actingFor(person, today));
        persons.add(person);
        return persons;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private record Counted(String step, DueGroup group, int number) {}
}
