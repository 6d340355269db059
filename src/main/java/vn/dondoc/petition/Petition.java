package vn.dondoc.petition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.account.Viewer;
import vn.dondoc.session.PetitionLine;
import vn.dondoc.session.Stage;

/**
 * A petition with the session it comes from and where it stands.
 *
 * @param waitingFor the unit that owes its next step, or null where nobody does or its tasks are under way
 * @param waitingSince when that step was opened
 * @param expiresOn the working day at whose end the answer, or the day of the next decision, is overdue
 * @param age working days from when it was raised until it ended, or until today
 * @param overdue whether the day passed without the answer or the decision
 * @param unread whether it has ended, and the asking unit, which the viewer works for, has not taken note
 * @param mayDispose whether the viewer may decide on it
 * @param mayAnswer whether the viewer may write the answer that is owed
 */
public record Petition(
        PetitionLine line,
        long sessionId,
        String sessionCode,
        String sessionTitle,
        String organizerName,
        Stage stage,
        long fromUnitId,
        @Nullable Long answerUnitId,
        boolean organizes,
        PetitionState state,
        Instant raisedAt,
        @Nullable LocalDate expiresOn,
        @Nullable PetitionAnswer answer,
        @Nullable Instant endedAt,
        @Nullable String waitingFor,
        @Nullable Instant waitingSince,
        int age,
        boolean overdue,
        boolean unread,
        boolean mayDispose,
        boolean mayAnswer) {

    public String code() {
        return line.code();
    }

    /** Whether it still waits for any decision. */
    public boolean open() {
        return line.disposition() == null;
    }

    public boolean ended() {
        return state == PetitionState.ENDED;
    }

    public @Nullable String disposition() {
        return line.disposition();
    }

    /** Whether the viewer works for the unit that raised it. */
    boolean askedBy(Viewer viewer) {
        return acts(viewer) && viewer.units().contains(fromUnitId);
    }

    /** Whether the viewer works for the unit to which it was referred, or runs the session and may write in its stead. */
    boolean answeredBy(Viewer viewer) {
        boolean ofThatUnit = answerUnitId != null && viewer.units().contains(answerUnitId);
        return acts(viewer) && (ofThatUnit || organizes);
    }

    static boolean acts(Viewer viewer) {
        return viewer.role().isOffice() || viewer.role().isUnit();
    }
}
