package vn.dondoc.extension;

/** What became of a request. */
public enum ExtensionOutcome {
    GRANTED,
    REFUSED,
    /** Taken back by the unit, or fallen with the task's submission or end. */
    WITHDRAWN
}
