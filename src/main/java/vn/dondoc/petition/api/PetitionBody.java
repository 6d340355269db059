package vn.dondoc.petition.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.petition.Petition;
import vn.dondoc.petition.PetitionAnswer;
import vn.dondoc.petition.PetitionState;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.session.PetitionLine;

/**
 * A petition with what became of it; units by short name.
 *
 * @param answer what the organizer said when it decided; {@code reply} is what the unit answered to which it was referred
 * @param age working days since it was raised, or from then until it ended
 */
record PetitionBody(
        String code,
        String session,
        String text,
        PetitionKind kind,
        String from,
        @Nullable String to,
        @Nullable BigDecimal resourceAmount,
        @Nullable String resourceUnit,
        @Nullable String disposition,
        @Nullable String answer,
        @Nullable String answerUnit,
        @Nullable LocalDate dueOn,
        @Nullable String directive,
        @Nullable String disposedBy,
        @Nullable Instant disposedAt,
        PetitionState state,
        Instant raisedAt,
        int age,
        boolean overdue,
        @Nullable PetitionAnswer reply,
        @Nullable Instant endedAt,
        long version) {

    static PetitionBody of(Petition petition) {
        PetitionLine line = petition.line();
        return new PetitionBody(
                line.code(),
                petition.sessionCode(),
                line.text(),
                line.kind(),
                line.fromUnit(),
                line.toUnit() == null ? line.toName() : line.toUnit(),
                line.resourceAmount(),
                line.resourceUnit(),
                line.disposition(),
                line.dispositionText(),
                line.answerUnit(),
                line.answerDueOn(),
                line.directive(),
                line.disposedBy(),
                line.disposedAt(),
                petition.state(),
                petition.raisedAt(),
                petition.age(),
                petition.overdue(),
                petition.answer(),
                petition.endedAt(),
                line.version());
    }
}
