package vn.dondoc.feedback;

/** What the final text has of an accepted proposal. */
public enum Outcome {
    UNCHANGED,
    CORRECTED,
    SPLIT,
    MERGED,
    REMOVED
}
