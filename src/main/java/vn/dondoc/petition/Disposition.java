package vn.dondoc.petition;

/** What became of a petition; each one needs it before its session closes. */
public enum Disposition {
    ACCEPTED,
    REFERRED,
    REFUSED,
    PENDING
}
