package vn.dondoc.indicator;

/** Which direction of an indicator is good. */
public enum Better {
    HIGHER,
    LOWER,
    NEITHER
}
