package vn.dondoc.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person is in a unit between two days; one person may hold several, of Party and State. */
public record Position(
        long personId,
        long unitId,
        String title,
        @Nullable String titleEn,
        boolean head,
        int ordinal,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
