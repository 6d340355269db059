package vn.dondoc.petition.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.petition.Petition;
import vn.dondoc.session.PetitionKind;
import vn.dondoc.session.PetitionLine;

/** A petition with what became of it; units by short name. */
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
                line.version());
    }
}
