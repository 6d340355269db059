package vn.dondoc.session;

/** What a session is for: work with a unit, inspection of named resolutions, one theme, or dialogue. */
public enum SessionKind {
    WORKING,
    INSPECTION,
    THEMATIC,
    DIALOGUE
}
