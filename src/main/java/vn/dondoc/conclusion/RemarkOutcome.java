package vn.dondoc.conclusion;

/** What became of a remark: an answer, a change of the directive, or nothing yet. */
public enum RemarkOutcome {
    OPEN,
    ANSWERED,
    CHANGED,
    REMOVED
}
