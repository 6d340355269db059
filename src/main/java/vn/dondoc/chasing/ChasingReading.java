package vn.dondoc.chasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.rule.NotAllowed;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskState;

/** Reads how far chasing has come: for one task, and for all that are overdue. */
@Repository
@Transactional(readOnly = true)
public class ChasingReading {

    private static final String OVERDUE = """
              from task t join unit u on u.id = t.lead_unit_id
                   left join lateral (select c.step, c.day from chasing_step c
                                       where c.task_id = t.id and c.expires_on = t.expires_on order by c.step desc limit 1) s on true
             where t.expires_on < :today and t.state not in %s and %s
               and (:unit::text is null or u.short_name = :unit)
               and (:step::int is null or coalesce(s.step, 0) = :step)
            """.formatted(ChasingRows.NOT_CHASED, TaskReading.VISIBLE);

    private final JdbcClient jdbc;
    private final ReportingLine line;
    private final Ladder ladder;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ChasingReading(JdbcClient jdbc, ReportingLine line, ChasingPolicy policy, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.line = line;
        this.ladder = policy.steps();
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A page of overdue tasks, and how many there are in all. */
    public record Page(List<OverdueTask> rows, int total) {}

    /** A lead unit that has overdue tasks. */
    public record LateUnit(String unit, String name) {}

    /**
     * The overdue tasks of those who see the province, the highest step first, then the latest.
     *
     * @param step the highest step taken, 0 before the first, or null for all
     * @throws NotAllowed for everybody else
     */
    public Page overdue(@Nullable String unit, @Nullable Integer step, int size, long offset, Viewer viewer) {
        requireOverseer(viewer);
        LocalDate today = today();
        WorkingDays days = calendar.current();
        List<OverdueTask> found = matching(
                        """
                        select t.code, t.title, u.name as lead_name, t.state, t.starred, t.due_date, t.expires_on,
                               coalesce(s.step, 0) as step, s.day as step_on,
                               (select e.state from explanation e where e.task_id = t.id order by e.id desc limit 1) as explanation
                        """ + OVERDUE
                                + " order by coalesce(s.step, 0) desc, t.expires_on, t.id limit :size offset :offset",
                        unit,
                        step,
                        viewer)
                .param("size", size)
                .param("offset", offset)
                .query((row, n) -> overdue(row, today, days))
                .list();
        int total = matching("select count(*)" + OVERDUE, unit, step, viewer)
                .query(Integer.class)
                .single();
        return new Page(found, total);
    }

    /** How many overdue tasks stand at each step, 0 to 4. */
    public List<Integer> counts(@Nullable String unit, Viewer viewer) {
        requireOverseer(viewer);
        Map<Integer, Integer> counts = matching(
                        "select coalesce(s.step, 0) as step, count(*) as tasks" + OVERDUE + " group by 1",
                        unit,
                        null,
                        viewer)
                .query((row, n) -> Map.entry(row.getInt("step"), row.getInt("tasks")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return IntStream.rangeClosed(0, Ladder.STEPS)
                .mapToObj(step -> counts.getOrDefault(step, 0))
                .toList();
    }

    public List<LateUnit> units(Viewer viewer) {
        requireOverseer(viewer);
        return matching(
                        "select distinct u.short_name, u.name, u.ordinal" + OVERDUE + " order by u.ordinal, u.name",
                        null,
                        null,
                        viewer)
                .query((row, n) -> new LateUnit(row.getString("short_name"), row.getString("name")))
                .list();
    }

    /** The ladder of a task that the viewer may see. */
    public LadderView of(TaskDetails task) {
        String code = task.line().code();
        LocalDate expiresOn = task.line().expiresOn();
        boolean fast = task.line().starredByOffice();
        List<LadderView.Step> taken = taken(code);
        boolean running = expiresOn != null && Chasing.isChased(task.line().state());
        ReportingLine.Place place = place(code);
        List<LadderView.Step> steps = expiresOn == null
                ? List.of()
                : IntStream.rangeClosed(1, Ladder.STEPS)
                        .mapToObj(step -> taken.stream()
                                .filter(one ->
                                        one.number() == step && one.expiresOn().equals(expiresOn))
                                .findFirst()
                                .orElseGet(() -> toCome(step, expiresOn, fast, place)))
                        .filter(step -> running || step.takenAt() != null)
                        .toList();
        List<LadderView.Step> before =
                taken.stream().filter(one -> !one.expiresOn().equals(expiresOn)).toList();
        return new LadderView(
                running, expiresOn != null && expiresOn.isBefore(today()), fast, expiresOn, steps, before);
    }

    private LadderView.Step toCome(int step, LocalDate expiresOn, boolean fast, ReportingLine.Place place) {
        Rung rung = ladder.rung(step);
        List<Addressed> to = line.of(rung, place, today());
        return new LadderView.Step(
                step,
                rung.days(fast),
                expiresOn,
                ladder.day(step, expiresOn, fast, calendar.current()),
                null,
                false,
                to.stream().map(this::who).toList(),
                rung.explanation());
    }

    private ReportingLine.Place place(String code) {
        return jdbc.sql(
                        "select session_id, province_id, lead_unit_id, assigner_unit_id, assignee_id from task where code = ?")
                .param(code)
                .query(ReportingLine.Place.class)
                .single();
    }

    private LadderView.Who who(Addressed one) {
        return jdbc.sql("""
                        select :rank as rank, u.name as unit, (select full_name from person where id = :person) as name,
                               (select full_name from person where id = :deputy) as deputy from unit u where u.id = :unit""")
                .param("rank", one.rank().name())
                .param("unit", one.unitId())
                .param("person", one.personId())
                .param("deputy", one.deputyId())
                .query((row, n) -> who(row))
                .single();
    }

    private List<LadderView.Step> taken(String code) {
        Map<Long, List<LadderView.Who>> to = addressees(code);
        return jdbc.sql("""
                        select c.* from chasing_step c join task t on t.id = c.task_id where t.code = ? order by c.taken_at, c.step""")
                .param(code)
                .query((row, n) -> taken(row, to.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<LadderView.Who>> addressees(String code) {
        return jdbc.sql("""
                        select a.step_id, a.rank, u.name as unit, p.full_name as name, d.full_name as deputy
                          from chasing_addressee a join chasing_step c on c.id = a.step_id join task t on t.id = c.task_id
                               join unit u on u.id = a.unit_id left join person p on p.id = a.person_id
                               left join person d on d.id = a.deputy_id
                         where t.code = ? order by a.step_id, a.ordinal""").param(code).query((row, n) -> Map.entry(row.getLong("step_id"), who(row))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static LadderView.Who who(ResultSet row) throws SQLException {
        return new LadderView.Who(
                Rank.valueOf(row.getString("rank")),
                row.getString("unit"),
                row.getString("name"),
                row.getString("deputy"));
    }

    private LadderView.Step taken(ResultSet row, List<LadderView.Who> to) throws SQLException {
        LocalDate expiresOn = row.getObject("expires_on", LocalDate.class);
        LocalDate day = row.getObject("day", LocalDate.class);
        Instant at = row.getTimestamp("taken_at").toInstant();
        return new LadderView.Step(
                row.getInt("step"),
                calendar.workingDaysBetween(expiresOn, day),
                expiresOn,
                day,
                at,
                row.getBoolean("passed"),
                to,
                row.getString("explanation") != null);
    }

    private OverdueTask overdue(ResultSet row, LocalDate today, WorkingDays days) throws SQLException {
        LocalDate expiresOn = row.getObject("expires_on", LocalDate.class);
        int step = row.getInt("step");
        boolean starred = row.getBoolean("starred");
        return new OverdueTask(
                row.getString("code"),
                row.getString("title"),
                row.getString("lead_name"),
                TaskState.valueOf(row.getString("state")),
                starred,
                row.getObject("due_date", LocalDate.class),
                expiresOn,
                (int) ChronoUnit.DAYS.between(expiresOn, today),
                step,
                row.getObject("step_on", LocalDate.class),
                step == Ladder.STEPS ? null : ladder.day(step + 1, expiresOn, starred, days),
                row.getString("explanation"));
    }

    private JdbcClient.StatementSpec matching(
            String sql, @Nullable String unit, @Nullable Integer step, Viewer viewer) {
        return jdbc.sql(sql)
                .param("today", today())
                .param("unit", unit)
                .param("step", step)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("person", viewer.personId());
    }

    private static void requireOverseer(Viewer viewer) {
        if (!viewer.seesProvince()) {
            throw new NotAllowed("chasing.overseersOnly");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
