package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.load.Load;
import vn.dondoc.review.ReviewPlans;
import vn.dondoc.review.Reviews;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.TestDatabase;
import vn.dondoc.task.DeadlineState;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskLists;
import vn.dondoc.task.TaskPage;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskSort;

/**
 * What people wait for, with 10,000 and with 100,000 tasks (or the numbers in {@code dondoc.bench.tasks}). Not part of
 * the build: {@code mvn -q test -Dtest=TaskBenchmark}.
 */
@DondocTest
@Tag("benchmark")
class TaskBenchmark {

    private static final int RUNS = 100;
    private static final int WARM_UP = 20;
    private static final String LED = " and a.role in ('UNIT_HEAD', 'UNIT_SPECIALIST')";

    @Autowired
    private Load load;

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TaskLists lists;

    @Autowired
    private TaskReading reading;

    @Autowired
    private TaskCommands commands;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewPlans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext program;

    private final List<Measured> results = new ArrayList<>();
    private final Map<String, Viewer> viewers = new HashMap<>();

    @Test
    void costsTheSameWithTenTimesTheTasks() throws Exception {
        demonstration.load();
        for (String size :
                System.getProperty("dondoc.bench.tasks", "10000,100000").split(",")) {
            fillUpTo(Integer.parseInt(size));
            measure(Integer.parseInt(size));
        }
        print();
        List<String> plan = plans.counting(ReportingPeriod.parse("2026-Q3"), viewer("nghean.office"));
        plan.forEach(System.out::println);
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on task "));
    }

    private void fillUpTo(int tasks) throws Exception {
        int there = jdbc.sql("select count(*) from task").query(Integer.class).single();
        if (there < tasks) {
            System.out.println(load.tasks(tasks - there, loaded -> {}));
        }
        Map<String, String> settings = TestDatabase.settings();
        try (Connection owner = DriverManager.getConnection(
                        settings.get("dondoc.db.url"),
                        settings.get("dondoc.db.owner"),
                        settings.getOrDefault("dondoc.db.owner-password", ""));
                var statement = owner.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private void measure(int tasks) {
        Viewer office = viewer("nghean.office");
        Viewer department = viewer("nghean.sct");
        TaskFilter overdue = TaskFilter.OPEN.withDeadlines(DeadlineState.OVERDUE);
        String deep = deepCursor(office);
        time("list, office", tasks, () -> lists.page(TaskFilter.OPEN, TaskSort.DUE, 1, 50, office));
        time("list, department", tasks, () -> lists.page(TaskFilter.OPEN, TaskSort.DUE, 1, 50, department));
        time("list overdue, office", tasks, () -> lists.page(overdue, TaskSort.DUE, 1, 50, office));
        time("list overdue, department", tasks, () -> lists.page(overdue, TaskSort.DUE, 1, 50, department));
        time("search, office", tasks, () -> lists.page(search("cụm công nghiệp"), TaskSort.DUE, 1, 50, office));
        time("search a code, office", tasks, () -> lists.page(search("NA-2025-003.07"), TaskSort.DUE, 1, 50, office));
        time("deep page, office", tasks, () -> lists.after(TaskFilter.ALL, TaskSort.DUE, deep, 50, office));
        Iterator<Map<String, Object>> codes = some("t.province_id = " + office.province());
        time("task, read", tasks, () -> reading.of((String) codes.next().get("code"), office));
        pages(tasks, office);
        changes(tasks);
        for (String period : List.of("NA-2026-Q3", "NA-2026-Q4", "NA-2026-Y")) {
            time("review " + period + ", figures", tasks, () -> reviews.review(period, office));
        }
        time("review NA-2026-Q3, department", tasks, () -> reviews.review("NA-2026-Q3", department));
    }

    private void pages(int tasks, Viewer office) {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(program)
                .apply(springSecurity())
                .build();
        Iterator<Map<String, Object>> codes = some("t.province_id = " + office.province());
        time("page /tasks", tasks, () -> open(mvc, "/tasks", office));
        time(
                "page /tasks/{code}",
                tasks,
                () -> open(mvc, "/tasks/" + codes.next().get("code"), office));
        time("page /reviews", tasks, () -> open(mvc, "/reviews", office));
    }

    private void changes(int tasks) {
        Iterator<Map<String, Object>> underWay = some("t.state = 'IN_PROGRESS'" + LED);
        time("progress", tasks, () -> {
            Map<String, Object> task = underWay.next();
            commands.progress((String) task.get("code"), 50, "Đã hoàn thành dự thảo", null, lead(task));
        });
        Iterator<Map<String, Object>> issued = some("t.state = 'ISSUED'" + LED);
        time("acknowledge", tasks, () -> {
            Map<String, Object> task = issued.next();
            commands.acknowledge((String) task.get("code"), lead(task));
        });
    }

    private Viewer lead(Map<String, Object> task) {
        return viewer((String) task.get("username"));
    }

    private Viewer viewer(String username) {
        return viewers.computeIfAbsent(username, accounts::loadUserByUsername);
    }

    private Iterator<Map<String, Object>> some(String condition) {
        return jdbc.sql(
                        "select t.code, min(a.username) as username from task t join account a on a.unit_id = t.lead_unit_id where "
                                + condition + " group by t.id order by random() limit 150")
                .query()
                .listOfRows()
                .iterator();
    }

    private String deepCursor(Viewer office) {
        TaskPage page = lists.page(TaskFilter.ALL, TaskSort.DUE, 1, 200, office);
        for (int i = 0; i < 5 && page.next() != null; i++) {
            page = lists.after(TaskFilter.ALL, TaskSort.DUE, page.next(), 200, office);
        }
        return page.next();
    }

    private static TaskFilter search(String words) {
        return new TaskFilter(null, null, null, Set.of(), Set.of(), null, false, false, false, words, null, null);
    }

    private static void open(MockMvc mvc, String path, Viewer viewer) {
        try {
            mvc.perform(get(path).with(user(viewer)).locale(Locale.forLanguageTag("vi")))
                    .andExpect(status().isOk());
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** Ends early where the operation runs out of tasks to work on. */
    private void time(String operation, int tasks, Runnable work) {
        long[] nanos = new long[RUNS];
        int measured = 0;
        try {
            for (int run = -WARM_UP; run < RUNS; run++) {
                long began = System.nanoTime();
                work.run();
                if (run >= 0) {
                    nanos[measured++] = System.nanoTime() - began;
                }
            }
        } catch (NoSuchElementException nothingLeft) {
            System.out.println(operation + ": only " + measured + " runs");
        }
        results.add(Measured.of(operation, tasks, Arrays.copyOf(nanos, measured)));
    }

    private void print() {
        System.out.printf("%n%-34s %9s %9s %9s %5s%n", "operation", "tasks", "p50 ms", "p95 ms", "runs");
        results.stream()
                .sorted(Comparator.comparing(Measured::operation).thenComparing(Measured::tasks))
                .forEach(m -> System.out.printf(
                        Locale.ROOT,
                        "%-34s %9d %9.1f %9.1f %5d%n",
                        m.operation(),
                        m.tasks(),
                        m.p50(),
                        m.p95(),
                        m.runs()));
    }
}
