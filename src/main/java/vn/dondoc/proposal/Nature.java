package vn.dondoc.proposal;

/** What kind of work a proposed directive seems to ask for. */
public enum Nature {
    PRODUCT,
    SPECIFIC,
    STANDING,
    PARTY_BUILDING
}
