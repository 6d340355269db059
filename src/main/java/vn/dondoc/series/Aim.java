package vn.dondoc.series;

/** Which direction of an indicator is the good one. */
public enum Aim {
    HIGHER,
    LOWER,
    /** Neither is better in itself: nothing is red for its direction. */
    NEITHER
}
