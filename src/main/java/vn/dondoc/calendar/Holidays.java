package vn.dondoc.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The holidays and swapped working days as the administrator keeps them. */
@Repository
public class Holidays {

    /** The calendar is no longer what it was. */
    public record Changed() {}

    private static final String INSERT = "insert into calendar_day (day, kind, name_vi, name_en, status, source)"
            + " values (:day, :kind, :nameVi, :nameEn, :status, :source)";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Holidays(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public List<Holiday> all() {
        return jdbc.sql("select * from calendar_day order by day")
                .query(Holidays::holiday)
                .list();
    }

    /** Holidays from {@code from} to {@code to}, both included, in order. */
    public List<Holiday> between(LocalDate from, LocalDate to) {
        return jdbc.sql("select * from calendar_day where day between :from and :to order by day")
                .param("from", from)
                .param("to", to)
                .query(Holidays::holiday)
                .list();
    }

    /** Adds the day, or replaces what stood there. */
    public void put(Holiday holiday) {
        write(
                INSERT + " on conflict (day) do update set kind = excluded.kind, name_vi = excluded.name_vi,"
                        + " name_en = excluded.name_en, status = excluded.status, source = excluded.source",
                holiday);
        events.publishEvent(new Changed());
    }

    public void remove(LocalDate day) {
        jdbc.sql("delete from calendar_day where day = :day").param("day", day).update();
        events.publishEvent(new Changed());
    }

    /** Adds the days that are not there yet; what an administrator has edited stays. */
    void addMissing(Collection<Holiday> holidays) {
        holidays.forEach(holiday -> write(INSERT + " on conflict (day) do nothing", holiday));
        events.publishEvent(new Changed());
    }

    private void write(String sql, Holiday holiday) {
        jdbc.sql(sql)
                .param("day", holiday.date())
                .param("kind", holiday.kind().name())
                .param("nameVi", holiday.nameVi())
                .param("nameEn", holiday.nameEn())
                .param("status", holiday.status().name())
                .param("source", holiday.source())
                .update();
    }

    private static Holiday holiday(ResultSet row, int number) throws SQLException {
        return new Holiday(
                row.getObject("day", LocalDate.class),
                row.getString("name_vi"),
                row.getString("name_en"),
                Holiday.Kind.valueOf(row.getString("kind")),
                Holiday.Status.valueOf(row.getString("status")),
                row.getString("source"));
    }
}
