package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.support.DondocTest;

/** PostgreSQL answers every list out of indexes: no list reads the whole table of tasks, for whomever and however sorted. */
@DondocTest
@Transactional
class TaskListPlansTest {

    private static final int TASKS = Integer.getInteger("dondoc.test.tasks", 20_000);
    private static final List<String> VIEWERS =
            List.of("hagiang.office", "hagiang.leader", "hagiang.sct", "hagiang.snv", "hagiang.xa1");

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private ManyTasks many;

    @Autowired
    private TaskLists lists;

    @Autowired
    private Horizons horizons;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void readsNoListByScanningTheTable() {
        many.insert(TASKS);
        List<String> scans = new ArrayList<>();
        for (String name : VIEWERS) {
            Viewer viewer = fixture.viewer(name);
            filters().forEach((label, filter) -> {
                for (TaskSort sort : TaskSort.values()) {
                    check(name + " " + label + " " + sort, page(filter, sort, null, viewer), scans);
                    TaskCursor middle = new TaskCursor(sort, middle(sort), 1);
                    check(name + " " + label + " " + sort + " deep", page(filter, sort, middle, viewer), scans);
                }
                check(name + " " + label + " count", lists.countQuery(filter, horizons.now(), viewer), scans);
            });
        }
        assertThat(scans).isEmpty();
    }

    private static String middle(TaskSort sort) {
        return switch (sort) {
            case DUE, DUE_LAST, ISSUED, NEWEST -> "2026-06-01";
            case CODE, CODE_LAST -> "HG-2098-0010000";
            case LEAD, LEAD_LAST -> "100";
        };
    }

    private Map<String, TaskFilter> filters() {
        Map<String, TaskFilter> filters = new LinkedHashMap<>();
        filters.put("all", TaskFilter.ALL);
        filters.put("open", TaskFilter.OPEN);
        filters.put("overdue", TaskFilter.OPEN.withDeadlines(DeadlineState.OVERDUE));
        filters.put("due soon", TaskFilter.ALL.withDeadlines(DeadlineState.DUE_SOON));
        filters.put("on track", TaskFilter.OPEN.withDeadlines(DeadlineState.ON_TRACK));
        filters.put("awaiting", TaskFilter.OPEN.withStates(TaskState.SUBMITTED));
        filters.put("confirmed", TaskFilter.ALL.withStates(TaskState.CONFIRMED));
        filters.put("lead", filter("hagiang.sct", null, false, false));
        filters.put("words", filter(null, "cong nghiep 1234", false, false));
        filters.put("rare word", filter(null, "hg-2098-777", false, false));
        filters.put("starred", filter(null, null, true, false));
        filters.put("mine", filter(null, null, false, true));
        return filters;
    }

    private static TaskFilter filter(String lead, String q, boolean starred, boolean mine) {
        return new TaskFilter(null, lead, null, Set.of(), Set.of(), null, false, starred, mine, q, null, null);
    }

    private TaskLists.Query page(TaskFilter filter, TaskSort sort, TaskCursor after, Viewer viewer) {
        return lists.pageQuery(filter, sort, after, 0, 51, horizons.now(), viewer);
    }

    private void check(String what, TaskLists.Query query, List<String> scans) {
        List<String> plan = jdbc.sql("explain " + query.sql())
                .params(query.parameters())
                .query(String.class)
                .list();
        if (plan.stream().anyMatch(line -> line.contains("Seq Scan on task"))) {
            scans.add(what + "\n" + String.join("\n", plan));
        }
    }
}
