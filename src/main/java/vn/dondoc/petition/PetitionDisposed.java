package vn.dondoc.petition;

/** A petition of the session was answered; published in the transaction of the answer. */
public record PetitionDisposed(long sessionId, String code) {}
