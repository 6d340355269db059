package vn.dondoc.task;

/** How the end of a task is fixed. */
public enum DueKind {
    FIXED,
    PERIODIC,
    ON_EVENT,
    NONE
}
