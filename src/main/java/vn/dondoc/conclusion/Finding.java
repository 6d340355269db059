package vn.dondoc.conclusion;

/** What a directive leaves unclear, of the clarities that Vietnamese offices ask of every assignment. */
public enum Finding {
    WHO,
    WHAT,
    WHEN,
    PRODUCT
}
