package vn.dondoc.part;

import org.jspecify.annotations.Nullable;

/** The lead unit urges whoever owes a part of its task. Published in the transaction that keeps it. */
public record PartChased(
        String task, int part, long unitId, @Nullable Long personId) {}
