package vn.dondoc.sampling;

/** What the second look found. */
public enum Finding {
    RIGHT,
    WANTING
}
