package vn.dondoc.deputy;

/** Where a delegation stands on a day. */
public enum DelegationState {
    COMING,
    IN_FORCE,
    OVER,
    REVOKED
}
