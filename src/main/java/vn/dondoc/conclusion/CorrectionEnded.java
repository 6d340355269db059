package vn.dondoc.conclusion;

/** The correction was issued or withdrawn, and its session may close; published in that transaction. */
public record CorrectionEnded(long sessionId) {}
