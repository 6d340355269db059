package vn.dondoc.session;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A petition as a session shows it, with what became of it. */
public record PetitionLine(
        String code,
        String text,
        PetitionKind kind,
        String fromUnit,
        String fromName,
        @Nullable String toUnit,
        @Nullable String toName,
        @Nullable BigDecimal resourceAmount,
        @Nullable String resourceUnit,
        @Nullable String disposition,
        @Nullable String dispositionText,
        @Nullable String answerUnit,
        @Nullable String answerName,
        @Nullable LocalDate answerDueOn,
        @Nullable String directive,
        @Nullable String disposedBy,
        @Nullable Instant disposedAt,
        long version) {}
