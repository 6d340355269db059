package vn.dondoc.petition;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a petition belongs, and what of it is owed still. */
record Place(
        long provinceId,
        long sessionId,
        String sessionCode,
        long version,
        PetitionState state,
        @Nullable Long answerUnitId) {

    boolean ended() {
        return state == PetitionState.ENDED;
    }

    boolean waitsForAnswerOf(@Nullable Long unit) {
        return state == PetitionState.WAITING_ANSWER && Objects.equals(answerUnitId, unit);
    }
}
