package vn.dondoc.review.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task as it stood at the cut-off. */
record FrozenTask(
        String code,
        String title,
        String sessionCode,
        String nature,
        boolean scored,
        boolean starred,
        String state,
        String bucket,
        int percent,
        LocalDate issuedOn,
        @Nullable LocalDate originalDueDate,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate confirmedOn,
        int extensionsAsked,
        int extensionsGranted,
        int returns,
        @Nullable Integer daysLate) {}
