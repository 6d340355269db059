package vn.dondoc.session;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;

/** The sessions of some days that a viewer may see, in the order in which they are held. */
@Repository
@Transactional(readOnly = true)
public class SessionCalendar {

    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    SessionCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One session in a calendar.
     *
     * @param chairs the chairs' persons
     * @param chair the first chair's name
     * @param sequence raised by each change that calendars must hear of
     */
    public record Entry(
            long id,
            String code,
            String title,
            LocalDate date,
            boolean dateApproximate,
            @Nullable DayPart dayPart,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt,
            @Nullable String place,
            Stage stage,
            long reportingUnitId,
            String reportingUnit,
            List<Long> chairs,
            @Nullable String chair,
            int sequence,
            Instant changedAt) {

        public TimeSlot slot() {
            return TimeSlot.of(dayPart, startsAt, endsAt);
        }

        /** {@code 14:00–16:00}, or null where no hour was given. */
        public @Nullable String hours() {
            return TimeSlot.hours(startsAt, endsAt);
        }

        /** Whether both need the same chair, room or reporting unit at the same time. */
        public boolean conflictsWith(Entry other) {
            return !code.equals(other.code)
                    && date.equals(other.date)
                    && isBooked()
                    && other.isBooked()
                    && slot().overlaps(other.slot())
                    && (chairs.stream().anyMatch(other.chairs::contains)
                            || reportingUnitId == other.reportingUnitId
                            || place != null && other.place != null && SessionConflicts.isSameRoom(place, other.place));
        }

        private boolean isBooked() {
            return stage != Stage.CANCELLED && !dateApproximate;
        }
    }

    /** Both days included; at most a thousand. */
    public List<Entry> between(LocalDate from, LocalDate to, Viewer viewer) {
        if (viewer.units().isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select s.id, s.code, s.title, s.held_on, s.date_approximate, s.day_part, s.starts_at, s.ends_at,
                               s.place, s.stage, s.reporting_unit_id, u.name as reporting_unit, s.calendar_sequence,
                               coalesce(s.calendar_changed_at, s.created_at) as changed_at,
                               array(select c.person_id from session_chair c where c.session_id = s.id) as chairs,
                               (select p.full_name from session_chair c join person p on p.id = c.person_id
                                 where c.session_id = s.id order by c.ordinal limit 1) as chair
                        from working_session s join unit u on u.id = s.reporting_unit_id
                        where s.held_on between :from and :to and """ + SessionAccess.VISIBLE + " order by s.held_on, s.id limit :most")
                .param("from", from)
                .param("to", to)
                .param("most", MOST)
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .query(SessionCalendar::entry)
                .list()
                .stream()
                .sorted(Comparator.comparing(Entry::date)
                        .thenComparing(entry -> entry.slot().from())
                        .thenComparing(Entry::id))
                .toList();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        String part = row.getString("day_part");
        Array chairs = row.getArray("chairs");
        return new Entry(
                row.getLong("id"),
                row.getString("code"),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getBoolean("date_approximate"),
                part == null ? null : DayPart.valueOf(part),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("place"),
                Stage.valueOf(row.getString("stage")),
                row.getLong("reporting_unit_id"),
                row.getString("reporting_unit"),
                List.of((Long[]) chairs.getArray()),
                row.getString("chair"),
                row.getInt("calendar_sequence"),
                row.getTimestamp("changed_at").toInstant());
    }
}
