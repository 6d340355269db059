package vn.dondoc.session;

/** What kind of document a session or directive refers to. */
public enum ReferenceKind {
    RESOLUTION,
    PROGRAMME,
    PLAN,
    SCHEME,
    MASTER_PLAN,
    DECISION,
    CONCLUSION,
    NOTICE,
    DISPATCH,
    OTHER
}
