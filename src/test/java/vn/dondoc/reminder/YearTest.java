package vn.dondoc.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.calendar.ProgramClock;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.Zones;
import vn.dondoc.pause.Suspensions;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.Cycle;
import vn.dondoc.task.Due;
import vn.dondoc.task.DueKind;
import vn.dondoc.task.Grade;
import vn.dondoc.task.Product;
import vn.dondoc.task.TaskCommands;
import vn.dondoc.task.TaskDeadlines;
import vn.dondoc.task.TaskDesk;
import vn.dondoc.task.TaskFixture;

/**
 * A year goes by in seconds, each of its days with its timers and its digest: every reminder, step of the ladder,
 * period, review and resumption of seven tasks falls on the day that a table written by hand says, and nothing else
 * happens.
 */
@DondocTest
class YearTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Path TABLE = Path.of("src/test/resources/year/2026.txt");
    private static final String SESSIONS = "YB-2026-900";
    private static final List<String> NAMES = List.of("TET", "STAR", "MONTHLY", "NONE", "MOVED", "PAUSED", "CULTURE");

    @Autowired
    TaskFixture fixture;

    @Autowired
    TaskCommands commands;

    @Autowired
    TaskDesk desk;

    @Autowired
    TaskDeadlines deadlines;

    @Autowired
    Suspensions suspensions;

    @Autowired
    DigestWriting digests;

    @Autowired
    ManagementService engine;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    ProgramClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final Map<LocalDate, List<Runnable>> acts = new TreeMap<>();

    @Test
    void eachEventFallsOnItsDay() {
        plan();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            live(day);
        }
        assertThat(happened()).containsExactlyInAnyOrderElementsOf(expected());
    }

    /** Timers at their hours, the digest at eight, and what people do at ten. */
    private void live(LocalDate day) {
        LocalDateTime eight = day.atTime(8, 0);
        Optional<Timer> due = nextTimer(eight);
        while (due.isPresent()) {
            Timer timer = due.get();
            at(timer.at(), () -> engine.executeJob(timer.id()));
            due = nextTimer(eight);
        }
        if (calendar.isWorkingDay(day)) {
            at(eight, () -> transaction.executeWithoutResult(status -> digests.write(head(), day)));
        }
        at(day.atTime(10, 0), () -> acts.getOrDefault(day, List.of()).forEach(Runnable::run));
    }

    private void plan() {
        Viewer unit = fixture.viewer("yenbai.sct");
        Viewer office = fixture.viewer("yenbai.office");
        on("2026-01-26", () -> begin("TET", task().due(LocalDate.of(2026, 2, 13))));
        on("2026-04-06", () -> commands.recall(code("TET"), "Không còn phù hợp", office));

        on("2026-07-20", () -> begin("STAR", task().starred().due(LocalDate.of(2026, 8, 31))));
        on("2026-09-16", () -> done(code("STAR")));

        Due monthly = new Due(DueKind.PERIODIC, null, Cycle.MONTHLY, LocalDate.of(2026, 6, 30), null, null);
        on("2026-01-12", () -> begin("MONTHLY", task().due(monthly)));
        on("2026-01-28", () -> done(code("MONTHLY")));
        Map.of(2, "2026-02-10", 3, "2026-03-10", 4, "2026-04-10", 5, "2026-05-12", 6, "2026-06-10")
                .forEach((number, day) -> on(day, () -> {
                    String occurrence = "%s-K%02d".formatted(code("MONTHLY"), number);
                    commands.acknowledge(occurrence, unit);
                    done(occurrence);
                }));

        on("2026-01-26", () -> begin("NONE", task().due(Due.none(LocalDate.of(2026, 4, 26)))));

        on("2026-05-25", () -> begin("MOVED", task().due(LocalDate.of(2026, 6, 15))));
        on(
                "2026-06-10",
                () -> transaction.executeWithoutResult(status -> deadlines.move(
                        desk.ofProgram(code("MOVED")),
                        LocalDate.of(2026, 7, 15),
                        Actor.SYSTEM,
                        "ExtensionGranted",
                        Map.of())));
        on("2026-07-14", () -> done(code("MOVED")));

        on("2026-04-20", () -> begin("PAUSED", task().due(LocalDate.of(2026, 5, 20))));
        on(
                "2026-05-04",
                () -> suspensions.suspend(code("PAUSED"), "Chờ quy hoạch", LocalDate.of(2026, 5, 18), null, office));
        on("2026-06-03", () -> done(code("PAUSED")));

        on("2026-11-02", () -> begin("CULTURE", task().due(LocalDate.of(2026, 11, 24))));
        on("2026-11-24", () -> done(code("CULTURE")));
    }

    private TaskFixture.Draft task() {
        return fixture.task().lead("yenbai.sct");
    }

    private void begin(String name, TaskFixture.Draft draft) {
        String task = draft.issuedOn(LocalDate.ofInstant(clock.instant(), Zones.VIETNAM))
                .session(SESSIONS + (NAMES.indexOf(name) + 1))
                .issue();
        assertThat(task).isEqualTo(code(name));
        commands.acknowledge(task, fixture.viewer("yenbai.sct"));
    }

    private void done(String task) {
        commands.submit(task, Product.NONE, "Đã xong", fixture.viewer("yenbai.sct"));
        commands.confirm(task, Grade.GOOD, fixture.viewer("yenbai.office"));
    }

    private static String code(String name) {
        return SESSIONS + (NAMES.indexOf(name) + 1) + ".01";
    }

    private void on(String day, Runnable act) {
        acts.computeIfAbsent(LocalDate.parse(day), none -> new ArrayList<>()).add(act);
    }

    private void at(LocalDateTime time, Runnable work) {
        clock.at(time.atZone(Zones.VIETNAM).toInstant(), work);
    }

    private long head() {
        return Objects.requireNonNull(fixture.viewer("yenbai.sct").personId());
    }

    private record Timer(String id, LocalDateTime at) {}

    /** The earliest timer of the year's tasks that is due by then. */
    private Optional<Timer> nextTimer(LocalDateTime until) {
        return jdbc.sql("""
                        select j.id_, j.duedate_ from engine.act_ru_job j
                          join engine.act_ru_execution p on p.id_ = j.process_instance_id_
                         where p.business_key_ like :sessions and j.duedate_ <= :until order by j.duedate_, j.id_ limit 1""")
                .param("sessions", SESSIONS + "%")
                .param("until", Timestamp.from(until.atZone(Zones.VIETNAM).toInstant()))
                .query((row, n) -> new Timer(
                        row.getString("id_"),
                        LocalDateTime.ofInstant(row.getTimestamp("duedate_").toInstant(), Zones.VIETNAM)))
                .optional();
    }

    private List<String> happened() {
        return jdbc
                .sql("""
                        select r.day || ' ' || r.subject || ' ' || r.reason from reminder_sent r
                         where r.person_id = :head and r.subject like :sessions and r.reason ~ '^T([-+][0-9]+)?$'
                        union all
                        select c.day || ' ' || t.code || ' step ' || c.step from chasing_step c join task t on t.id = c.task_id
                         where t.code like :sessions and not c.passed
                        union all
                        select (t.issued_at at time zone :zone)::date || ' ' || left(t.code, -4) || ' opens ' || right(t.code, 3)
                          from task t where t.code like :sessions and t.occurrence > 1
                        union all
                        select (w.opened_at at time zone :zone)::date || ' ' || split_part(w.subject, '~', 1) || ' review'
                          from work_item w where w.subject like :sessions and w.step = 'Task_ReviewOpenEnded'
                        union all
                        select s.ended_on || ' ' || t.code || ' resumes' from task_suspension s join task t on t.id = s.task_id
                         where t.code like :sessions and s.resumed""")
                .param("head", head())
                .param("sessions", SESSIONS + "%")
                .param("zone", Zones.VIETNAM.getId())
                .query(String.class)
                .list()
                .stream()
                .map(YearTest::named)
                .toList();
    }

    private static String named(String event) {
        String named = event;
        for (String name : NAMES) {
            named = named.replace(code(name), name);
        }
        return named;
    }

    private static List<String> expected() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
