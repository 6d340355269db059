package vn.dondoc.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.inbox.WorkItem;
import vn.dondoc.progress.Updates;

/**
 * What a person owes at one of the dates: tasks on which their unit works, their updates, and open steps of the inbox. As in the inbox
 * it is the person it was handed to, else anybody of the unit, and always the head of the unit. Of a task that is
 * suspended, submitted or over, nothing.
 */
@Repository
class OwedLines {

    private static final String SEATS = """
            with seat as (
                select distinct unit_id, role in ('UNIT_HEAD', 'OFFICE_HEAD') as head from account
                 where person_id = :person and enabled and role not in ('INSPECTION', 'ADMINISTRATOR'))
            """;
    private static final String REMINDED = "('ISSUED', 'ACKNOWLEDGED', 'DECLINED', 'IN_PROGRESS', 'RETURNED')";

    private static final String UPDATE = "Update";

    private final JdbcClient jdbc;
    private final Updates updates;

    OwedLines(JdbcClient jdbc, Updates updates) {
        this.jdbc = jdbc;
        this.updates = updates;
    }

    /** @param stages the dates told of, with their stages */
    List<DigestLine> of(long person, Map<LocalDate, Integer> stages) {
        return Stream.of(tasks(person, stages), steps(person, stages), updates(person, stages))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<DigestLine> tasks(long person, Map<LocalDate, Integer> stages) {
        return owed(SEATS + """
                        select t.code, t.title, t.expires_on from task t
                         where t.assignee_id = :person and t.due_order = any (cast(:days as date[]))
                           and t.state in %s
                        union
                        select t.code, t.title, t.expires_on from seat s join task t on t.lead_unit_id = s.unit_id
                         where t.due_order = any (cast(:days as date[])) and (s.head or t.assignee_id is null)
                           and t.state in %s""".formatted(REMINDED, REMINDED), person, stages)
                .query((row, number) -> task(row, stages))
                .list()
                .stream();
    }

    /** A task's own steps that are due with it are told with it. */
    private Stream<DigestLine> steps(long person, Map<LocalDate, Integer> stages) {
        return owed(SEATS + """
                        select w.id, w.process, w.subject, w.step, w.title, w.unit_id, u.short_name as unit, u.name as unit_name,
                               w.person_id, null as person, null as person_name, w.due_on, w.opened_at, w.held
                          from work_item w join unit u on u.id = w.unit_id
                               left join task t on t.code = split_part(w.subject, '~', 1)
                         where w.closed_at is null and not w.held and w.due_on = any (cast(:days as date[]))
                           and (w.person_id = :person
                                or exists (select 1 from seat s
                                            where s.unit_id = w.unit_id and (s.head or w.person_id is null)))
                           and (t.id is null or t.state in %s)
                           and not (t.id is not null and w.subject = t.code and w.unit_id = t.lead_unit_id
                                    and w.due_on = t.expires_on)
                         order by w.due_on, w.id""".formatted(REMINDED), person, stages).query(WorkItem.class).list().stream()
                .map(item -> step(item, stages));
    }

    /** Reports of progress, told on the day on which they are due. */
    private Stream<DigestLine> updates(long person, Map<LocalDate, Integer> stages) {
        Map<LocalDate, Integer> today = stages.entrySet().stream()
                .filter(date -> date.getValue() == 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return owed(SEATS + """
                        select distinct t.code, t.title, d.due
                          from seat s join task_unit v on v.unit_id = s.unit_id and v.part = 'LEAD' and v.open
                               join task t on t.id = v.task_id,
                               lateral (select (coalesce((coalesce(t.last_progress_at, t.acknowledged_at)
                                                          at time zone 'Asia/Ho_Chi_Minh')::date, t.issued_on) + %s)::date as due) d
                         where t.state in ('ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED')
                           and (s.head or t.assignee_id is null or t.assignee_id = :person)
                           and d.due = any (cast(:days as date[]))""".formatted(updates.interval()), person, today)
                .query((row, number) -> line(
                        row.getString("code"),
                        UPDATE,
                        row.getObject("due", LocalDate.class),
                        stages,
                        row.getString("title"),
                        "/tasks/" + row.getString("code")))
                .list()
                .stream();
    }

    private JdbcClient.StatementSpec owed(String sql, long person, Map<LocalDate, Integer> stages) {
        return jdbc.sql(sql)
                .param("person", person)
                .param("days", stages.keySet().stream().map(LocalDate::toString).toArray(String[]::new));
    }

    private static DigestLine task(ResultSet row, Map<LocalDate, Integer> stages) throws SQLException {
        LocalDate due = row.getObject("expires_on", LocalDate.class);
        String code = row.getString("code");
        return line(code, null, due, stages, row.getString("title"), "/tasks/" + code);
    }

    private static DigestLine step(WorkItem item, Map<LocalDate, Integer> stages) {
        LocalDate due = Objects.requireNonNull(item.dueOn());
        return line(item.subject(), item.step(), due, stages, item.title(), item.url());
    }

    private static DigestLine line(
            String subject,
            @Nullable String step,
            LocalDate due,
            Map<LocalDate, Integer> stages,
            String title,
            String path) {
        int stage = Objects.requireNonNull(stages.get(due));
        String reason = (step == null ? "" : step + " ") + mark(stage);
        return new DigestLine(section(stage), subject, reason, due, stage, step, title, path, List.of(), null, null);
    }

    private static Section section(int stage) {
        if (stage == 0) {
            return Section.TODAY;
        }
        return stage > 0 ? Section.OVERDUE : Section.SOON;
    }

    /** T-3, T, T+1. */
    private static String mark(int stage) {
        return stage == 0 ? "T" : "T%+d".formatted(stage);
    }
}
