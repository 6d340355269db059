package vn.dondoc.petition;

/** Where a petition belongs, and whether something of it is owed still. */
record Place(long provinceId, long sessionId, String sessionCode, long version, boolean ended) {}
