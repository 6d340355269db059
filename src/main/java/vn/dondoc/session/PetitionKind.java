package vn.dondoc.session;

/** What a unit asks for: money, a mechanism, approval in principle, staff. */
public enum PetitionKind {
    FUNDING,
    MECHANISM,
    POLICY_APPROVAL,
    STAFFING,
    OTHER
}
