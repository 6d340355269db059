package vn.dondoc.session;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.SearchText;

/** Finds the sessions of a province that need the same chair, room or reporting unit at the same time. */
@Service
@Transactional(readOnly = true)
public class SessionConflicts {

    private final JdbcClient jdbc;
    private final Officials officials;
    private final People people;
    private final Units units;

    SessionConflicts(JdbcClient jdbc, Officials officials, People people, Units units) {
        this.jdbc = jdbc;
        this.officials = officials;
        this.people = people;
        this.units = units;
    }

    /** Of a session that is still to be held. */
    public List<Conflict> of(WorkingSession session, Viewer viewer) {
        return session.stage().isBefore(Stage.DRAFTING) ? of(Booking.of(session), viewer) : List.of();
    }

    /**
     * Of a session as it is being entered.
     *
     * @param code of the session that is changed, or null
     */
    public List<Conflict> of(@Nullable String code, NewSession entered, Viewer viewer) {
        Booking booking = new Booking(
                code,
                entered.dateApproximate() ? null : entered.date(),
                TimeSlot.of(entered.dayPart(), entered.startsAt(), entered.endsAt()),
                entered.place(),
                entered.chairs().stream()
                        .flatMap(name -> officials.find(name, viewer.province()).stream())
                        .toList(),
                entered.reportingUnit() == null
                        ? null
                        : units.byShortName(entered.reportingUnit())
                                .filter(unit -> unit.provinceId() == viewer.province())
                                .map(Unit::id)
                                .orElse(null));
        return of(booking, viewer);
    }

    /**
     * Refuses a room that another session has at a given hour. Until the end of the transaction nobody else can book
     * one on that day.
     *
     * @throws vn.dondoc.rule.Invalid at {@code place}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireRoom(@Nullable String code, Plan plan, boolean shared, Viewer by) {
        Booking booking = Booking.of(code, plan);
        if (booking.day() == null || booking.place() == null || shared) {
            return;
        }
        lock(by.province(), booking.day());
        Checks checks = new Checks();
        of(booking, by).stream()
                .filter(Conflict::takesRoom)
                .findFirst()
                .ifPresent(taken -> checks.that(
                        false, "place", "session.roomTaken", Objects.requireNonNullElse(taken.code(), "–")));
        checks.orThrow();
    }

    private void lock(long province, LocalDate day) {
        jdbc.sql("select count(*) from (select pg_advisory_xact_lock(hashtextextended(:day, :province))) booked")
                .param("day", "session " + day)
                .param("province", province)
                .query(Integer.class)
                .single();
    }

    private List<Conflict> of(Booking booking, Viewer viewer) {
        List<Conflict> conflicts = new ArrayList<>();
        if (booking.day() != null) {
            for (Other other : others(booking, viewer)) {
                if (other.slot().overlaps(booking.slot())) {
                    compare(booking, other, conflicts);
                }
            }
        }
        return conflicts;
    }

    private void compare(Booking booking, Other other, List<Conflict> into) {
        booking.chairs().stream()
                .filter(other.chairs()::contains)
                .forEach(chair ->
                        into.add(conflict(Conflict.Kind.CHAIR, people.get(chair).fullName(), booking, other)));
        if (booking.place() != null && other.place() != null && isSameRoom(booking.place(), other.place())) {
            into.add(conflict(Conflict.Kind.ROOM, booking.place(), booking, other));
        }
        if (Objects.equals(booking.reportingUnit(), other.reportingUnit())) {
            into.add(conflict(
                    Conflict.Kind.REPORTING_UNIT,
                    units.get(other.reportingUnit()).name(),
                    booking,
                    other));
        }
    }

    private static Conflict conflict(Conflict.Kind kind, String name, Booking booking, Other other) {
        boolean certain = booking.slot().exact() && other.slot().exact();
        return new Conflict(
                kind,
                name,
                other.visible() ? other.code() : null,
                other.visible() ? other.title() : null,
                other.slot(),
                certain);
    }

    static boolean isSameRoom(String one, String other) {
        return room(one).equals(room(other));
    }

    private static String room(String place) {
        return SearchText.fold(place).replaceAll("[^\\p{Alnum}]+", " ").strip();
    }

    private List<Other> others(Booking booking, Viewer viewer) {
        return jdbc.sql("select s.code, s.title, s.day_part, s.starts_at, s.ends_at, s.place, s.reporting_unit_id,"
                        + SessionAccess.VISIBLE + """
                         as visible, array(select c.person_id from session_chair c where c.session_id = s.id) as chairs
                        from working_session s
                        where s.province_id = :province and s.held_on = :day and not s.date_approximate
                          and s.stage <> 'CANCELLED' and s.code is distinct from :code
                        order by s.code""")
                .param("province", viewer.province())
                .param("seesProvince", viewer.seesProvince())
                .param("units", viewer.units())
                .param("day", booking.day())
                .param("code", booking.code())
                .query(SessionConflicts::other)
                .list();
    }

    private static Other other(ResultSet row, int number) throws SQLException {
        String part = row.getString("day_part");
        Array chairs = row.getArray("chairs");
        return new Other(
                row.getString("code"),
                row.getString("title"),
                TimeSlot.of(
                        part == null ? null : DayPart.valueOf(part),
                        row.getObject("starts_at", LocalTime.class),
                        row.getObject("ends_at", LocalTime.class)),
                row.getString("place"),
                List.of((Long[]) chairs.getArray()),
                row.getLong("reporting_unit_id"),
                row.getBoolean("visible"));
    }

    private record Other(
            String code,
            String title,
            TimeSlot slot,
            @Nullable String place,
            List<Long> chairs,
            long reportingUnit,
            boolean visible) {}
}
