package vn.dondoc.extension;

/** Why a unit asks for more time. */
public enum ExtensionReason {
    COORDINATION,
    LEGAL_CHANGE,
    FUNDING,
    FORCE_MAJEURE,
    SCOPE_CHANGED,
    OTHER
}
