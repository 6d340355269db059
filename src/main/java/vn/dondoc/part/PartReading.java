package vn.dondoc.part;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.People;
import vn.dondoc.task.TaskReading;
import vn.dondoc.ui.Choice;

/** Reads the parts of a task; {@link vn.dondoc.rule.NotFound} for a task that is not the viewer's to see. */
@Repository
@Transactional(readOnly = true)
public class PartReading {

    private final JdbcClient jdbc;
    private final TaskReading tasks;
    private final Recipients recipients;
    private final People people;
    private final Clock clock;

    PartReading(JdbcClient jdbc, TaskReading tasks, Recipients recipients, People people, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.recipients = recipients;
        this.people = people;
        this.clock = clock;
    }

    /** In the order in which they were handed on. */
    public List<PartLine> of(String code, Viewer viewer) {
        tasks.requireVisible(code, viewer);
        return jdbc.sql("""
                        select p.*, t.lead_unit_id, t.assignee_id, u.short_name as unit, u.name as unit_name, o.full_name as person_name,
                               (select min(a.username) from account a where a.person_id = p.person_id) as person,
                               %s as handed_name, %s as done_name, %s as decided_name
                          from task_part p join task t on t.id = p.task_id join unit u on u.id = p.unit_id
                               left join person o on o.id = p.person_id
                         where t.code = :code order by p.ordinal""".formatted(name("p.handed_by"), name("p.done_by"), name("p.decided_by")))
                .param("code", code)
                .query((row, n) -> line(row, viewer))
                .list();
    }

    /** Those to whom the lead unit of the task can hand a part, divisions first, then people, then coordinators. */
    public List<Choice> choices(String code, Viewer viewer) {
        Leading task = leading(code);
        List<Choice> all = new ArrayList<>();
        recipients.divisions(task.lead()).forEach(unit -> all.add(new Choice("u:" + unit.shortName(), unit.name())));
        tasks.candidates(code, viewer)
                .forEach(person -> all.add(new Choice(
                        "p:" + person.id(), person.fullName() + " – " + people.titles(person.id(), today()))));
        recipients.coordinators(task.id()).forEach(unit -> all.add(new Choice("u:" + unit.shortName(), unit.name())));
        return all;
    }

    /** The units that coordinate the task. */
    public List<Choice> coordinators(String code) {
        return recipients.coordinators(leading(code).id()).stream()
                .map(unit -> new Choice(unit.shortName(), unit.name()))
                .toList();
    }

    private Leading leading(String code) {
        return jdbc.sql("select id, lead_unit_id as lead from task where code = ?")
                .param(code)
                .query(Leading.class)
                .single();
    }

    private PartLine line(ResultSet row, Viewer viewer) throws SQLException {
        PartState state = PartState.valueOf(row.getString("state"));
        LocalDate expires = row.getObject("expires_on", LocalDate.class);
        LocalDate done = row.getObject("done_on", LocalDate.class);
        return new PartLine(
                row.getInt("ordinal"),
                PartKind.valueOf(row.getString("kind")),
                row.getString("unit"),
                row.getString("unit_name"),
                row.getString("person"),
                row.getString("person_name"),
                row.getString("what"),
                row.getString("product"),
                row.getObject("due_date", LocalDate.class),
                expires,
                state,
                daysLate(state, expires, done),
                row.getString("handed_name"),
                row.getTimestamp("handed_at").toInstant(),
                row.getString("done_name"),
                done,
                row.getString("result"),
                row.getString("product_number"),
                row.getObject("product_date", LocalDate.class),
                row.getObject("attachment_id", Long.class),
                row.getString("decided_name"),
                instant(row.getTimestamp("decided_at")),
                row.getString("decision_text"),
                row.getInt("returned_count"),
                row.getInt("chased_count"),
                row.getObject("chased_on", LocalDate.class),
                may(row, state, viewer));
    }

    private PartLine.May may(ResultSet row, PartState state, Viewer viewer) throws SQLException {
        boolean leads = PartAccess.leads(row.getLong("lead_unit_id"), row.getObject("assignee_id", Long.class), viewer);
        boolean owes = PartAccess.owes(row.getLong("unit_id"), row.getObject("person_id", Long.class), viewer);
        boolean own = row.getLong("done_by") == viewer.accountId();
        boolean chased = today().equals(row.getObject("chased_on", LocalDate.class));
        return new PartLine.May(
                owes && state.isOwed(),
                leads && state == PartState.DONE && !own,
                leads && state.isLive(),
                leads && state.isOwed() && !chased);
    }

    private int daysLate(PartState state, LocalDate expires, @Nullable LocalDate done) {
        LocalDate until = state.isOwed() ? today() : done;
        return until == null || !expires.isBefore(until) ? 0 : (int) ChronoUnit.DAYS.between(expires, until);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private static String name(String account) {
        return "(select coalesce(p2.full_name, a.username) from account a left join person p2 on p2.id = a.person_id where a.id = "
                + account + ")";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private record Leading(long id, long lead) {}
}
