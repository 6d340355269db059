package vn.dondoc.conclusion;

/** Where a correction of an issued notice stands. */
public enum CorrectionState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    ISSUED,
    WITHDRAWN;

    boolean isWritable() {
        return this == DRAFT || this == RETURNED;
    }
}
