package vn.dondoc.part;

import org.jspecify.annotations.Nullable;

/** To whom a part is handed, with the name that history keeps. */
record Recipient(PartKind kind, long unitId, @Nullable Long personId, String name) {}
