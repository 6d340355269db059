package vn.dondoc.task;

/** How good the confirmed result is. */
public enum Grade {
    EXCELLENT,
    GOOD,
    ACCEPTABLE,
    POOR
}
