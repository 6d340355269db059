package vn.dondoc.petition;

/** Nothing is owed on the petition any more; published in the transaction that ended it. */
public record PetitionEnded(long sessionId, String code) {}
