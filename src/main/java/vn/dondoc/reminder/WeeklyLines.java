package vn.dondoc.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.WorkingDays;

/** For heads, on the first working day of a week: how the tasks stand that their unit leads, or has assigned. */
@Repository
class WeeklyLines {

    private static final String FIGURES = """
            select u.short_name, u.name, count(*) as open,
                   count(*) filter (where t.expires_on < :today and t.state <> 'SUBMITTED') as overdue,
                   count(*) filter (where t.expires_on between :today and :sunday and t.state <> 'SUBMITTED') as due,
                   count(*) filter (where t.state = 'SUBMITTED') as submitted
              from account a join unit u on u.id = a.unit_id join task t on t.%s = a.unit_id
             where a.person_id = :person and a.enabled and a.role in ('UNIT_HEAD', 'OFFICE_HEAD')
               and t.state not in ('CONFIRMED', 'RECALLED', 'SUPERSEDED', 'HANDED_OVER', 'SUSPENDED')
             group by u.id""";

    private final JdbcClient jdbc;

    WeeklyLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing on the other days of the week. */
    List<DigestLine> of(long person, LocalDate today, WorkingDays calendar) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (calendar.workingDays(monday, today).size() != 1) {
            return List.of();
        }
        return Stream.concat(
                        figures(person, "lead_unit_id", "WeekLed", monday, today),
                        figures(person, "assigner_unit_id", "WeekAssigned", monday, today))
                .toList();
    }

    private Stream<DigestLine> figures(long person, String side, String reason, LocalDate monday, LocalDate today) {
        return jdbc
                .sql(FIGURES.formatted(side))
                .param("person", person)
                .param("today", today)
                .param("sunday", monday.plusDays(6))
                .query((row, number) -> line(row, reason, monday))
                .list()
                .stream();
    }

    private static DigestLine line(ResultSet row, String reason, LocalDate monday) throws SQLException {
        List<String> figures = List.of(
                row.getString("open"), row.getString("overdue"), row.getString("due"), row.getString("submitted"));
        return new DigestLine(
                Section.WEEKLY,
                row.getString("short_name"),
                reason,
                monday,
                null,
                null,
                row.getString("name"),
                "/tasks",
                figures,
                null,
                null);
    }
}
