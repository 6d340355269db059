package vn.dondoc.session;

/** Whether a cause lay outside what the unit decides, or with the unit itself. */
public enum CauseKind {
    OBJECTIVE,
    SUBJECTIVE
}
