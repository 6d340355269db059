package vn.dondoc.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.Units;
import vn.dondoc.rule.Checks;
import vn.dondoc.rule.NotFound;
import vn.dondoc.rule.Refused;
import vn.dondoc.session.SessionAccess;
import vn.dondoc.session.SessionHistory;
import vn.dondoc.session.SessionReading;
import vn.dondoc.session.SessionView;
import vn.dondoc.session.Stage;
import vn.dondoc.session.WorkingSession;

/** Who of those expected at a session is there, and who stands in for whom. */
@Service
@Transactional
public class RollCall {

    private static final int LONGEST_NAME = 300;

    private final JdbcClient jdbc;
    private final SessionAccess access;
    private final SessionReading reading;
    private final SessionHistory history;
    private final Units units;
    private final Clock clock;

    RollCall(
            JdbcClient jdbc,
            SessionAccess access,
            SessionReading reading,
            SessionHistory history,
            Units units,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.reading = reading;
        this.history = history;
        this.units = units;
        this.clock = clock;
    }

    /**
     * One of those expected.
     *
     * @param attendee a person, a unit, or what was written in words
     * @param representative who came for them or for the unit
     */
    public record Line(
            String attendee,
            String name,
            @Nullable Presence state,
            @Nullable String representative) {}

    /** Chairs, the reporting unit, then who takes part, each once; a group by its units. */
    @Transactional(readOnly = true)
    public List<Line> of(SessionView session) {
        Map<String, Noted> noted = jdbc
                .sql("select attendee, state, representative from attendance where session_id = ?")
                .param(session.id())
                .query(Noted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Noted::attendee, Function.identity()));
        List<Line> lines = new ArrayList<>();
        expected(session).forEach((attendee, name) -> {
            Noted one = noted.get(attendee);
            lines.add(new Line(
                    attendee, name, one == null ? null : one.state(), one == null ? null : one.representative()));
        });
        return lines;
    }

    /** @throws vn.dondoc.rule.NotAllowed where the viewer does not keep the record of this meeting */
    public void requireKeeper(String code, Viewer by) {
        access.requireOrganizer(access.visible(code, by), by);
    }

    /** Notes one attendee, in place of what was noted before. */
    public void note(
            String code, String attendee, @Nullable Presence state, @Nullable String representative, Viewer by) {
        WorkingSession session = access.locked(code, by);
        access.requireOrganizer(session, by);
        String name = expected(reading.byId(session.id())).get(attendee);
        if (name == null) {
            throw new NotFound(code + "/" + attendee);
        }
        new Checks()
                .that(state != null, "state", "required")
                .atMost(representative, "representative", LONGEST_NAME)
                .orThrow();
        requireHeld(session);
        String noted = Objects.requireNonNull(state).name();
        jdbc.sql("""
                        insert into attendance (session_id, attendee, state, representative, noted_by, noted_at)
                        values (:session, :attendee, :state, :representative, :by, :at)
                        on conflict (session_id, attendee) do update set state = :state, representative = :representative,
                               noted_by = :by, noted_at = :at""")
                .param("session", session.id())
                .param("attendee", attendee)
                .param("state", noted)
                .param("representative", representative)
                .param("by", by.accountId())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        history.record(session, by.actor(), "AttendanceNoted", Map.of("reason", name, "state", noted));
    }

    private Map<String, String> expected(SessionView session) {
        Map<String, String> expected = new LinkedHashMap<>();
        session.chairs().forEach(chair -> expected.put("person:" + chair.id(), chair.name()));
        expected.put(
                "unit:" + session.reportingUnit().unit(),
                session.reportingUnit().name());
        for (SessionView.ParticipantName one : session.participants()) {
            if (one.group() != null) {
                members(one.group(), session)
                        .forEach(unit -> expected.putIfAbsent("unit:" + unit.shortName(), unit.name()));
            } else if (one.unit() != null) {
                expected.putIfAbsent("unit:" + one.unit(), one.name());
            } else {
                expected.putIfAbsent("other:" + one.name(), one.name());
            }
        }
        return expected;
    }

    private List<Unit> members(String group, SessionView session) {
        return units.groupByShortName(group)
                .map(found -> units.members(
                        found.id(), Objects.requireNonNullElseGet(session.date(), () -> LocalDate.now(clock))))
                .orElse(List.of());
    }

    private static void requireHeld(WorkingSession session) {
        if (session.stage().isBefore(Stage.MEETING) || session.stage() == Stage.CANCELLED) {
            throw new Refused("meeting.notHeld");
        }
    }

    private record Noted(
            String attendee, Presence state, @Nullable String representative) {}
}
