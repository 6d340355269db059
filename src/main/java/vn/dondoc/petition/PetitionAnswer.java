package vn.dondoc.petition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the unit answered to which a petition was referred. */
public record PetitionAnswer(
        String text, @Nullable String number, @Nullable LocalDate date, String by, Instant at) {}
