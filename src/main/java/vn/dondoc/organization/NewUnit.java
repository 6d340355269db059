package vn.dondoc.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit to be added; see {@link Unit} for the fields. A province has no parent and needs a prefix. */
public record NewUnit(
        @Nullable Long parentId,
        String shortName,
        String code,
        @Nullable String prefix,
        UnitKind kind,
        String name,
        @Nullable String nameEn,
        int ordinal,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
