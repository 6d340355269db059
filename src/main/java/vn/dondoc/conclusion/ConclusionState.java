package vn.dondoc.conclusion;

/** How far a conclusion has come on its way to a signed and numbered notice. */
public enum ConclusionState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    ISSUED
}
