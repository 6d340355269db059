package vn.dondoc.part;

import org.jspecify.annotations.Nullable;

/** The date of a part has passed, and it is still owed. Published once for each date. */
public record PartLate(
        String task, int part, long unitId, @Nullable Long personId) {}
