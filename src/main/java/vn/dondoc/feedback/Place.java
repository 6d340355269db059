package vn.dondoc.feedback;

/** Which text of a session was read. */
public enum Place {
    CONCLUSION,
    REPORT
}
