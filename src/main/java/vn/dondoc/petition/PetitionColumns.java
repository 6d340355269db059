package vn.dondoc.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.calendar.Zones;
import vn.dondoc.session.PetitionLine;
import vn.dondoc.session.Stage;

/** A petition from its row, as one viewer sees it today. */
record PetitionColumns(Viewer viewer, LocalDate today, WorkingDays calendar) implements RowMapper<Petition> {

    private static final SimplePropertyRowMapper<PetitionLine> LINE = new SimplePropertyRowMapper<>(PetitionLine.class);

    @Override
    public Petition mapRow(ResultSet row, int number) throws SQLException {
        PetitionState state = PetitionState.valueOf(row.getString("state"));
        Stage stage = Stage.valueOf(row.getString("stage"));
        LocalDate expires = row.getObject("answer_expires_on", LocalDate.class);
        Instant raised = Objects.requireNonNull(instant(row, "raised_at"));
        Instant ended = instant(row, "ended_at");
        boolean organizes = row.getBoolean("organizes");
        boolean waitsForDay = state == PetitionState.WAITING_ANSWER || state == PetitionState.PENDING;
        Long answerUnit = (Long) row.getObject("answer_unit_id");
        boolean answers = answerUnit != null && viewer.units().contains(answerUnit) && Petition.acts(viewer);
        return new Petition(
                LINE.mapRow(row, number),
                row.getLong("session_id"),
                row.getString("session_code"),
                row.getString("session_title"),
                row.getString("organizer_name"),
                stage,
                row.getLong("from_unit_id"),
                answerUnit,
                organizes,
                state,
                raised,
                expires,
                answer(row),
                ended,
                row.getString("waiting_for"),
                instant(row, "waiting_since"),
                calendar.workingDaysBetween(day(raised), ended == null ? today : day(ended)),
                waitsForDay && expires != null && expires.isBefore(today),
                row.getBoolean("unread"),
                organizes && state != PetitionState.ENDED && !stage.isBefore(Stage.MEETING),
                state == PetitionState.WAITING_ANSWER && (answers || organizes));
    }

    private static @Nullable PetitionAnswer answer(ResultSet row) throws SQLException {
        String text = row.getString("answer_text");
        return text == null
                ? null
                : new PetitionAnswer(
                        text,
                        row.getString("answer_number"),
                        row.getObject("answer_date", LocalDate.class),
                        row.getString("answered_by"),
                        Objects.requireNonNull(instant(row, "answered_at")));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Zones.VIETNAM);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
