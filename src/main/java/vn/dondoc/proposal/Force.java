package vn.dondoc.proposal;

/** How strongly the words of a proposed directive bind. */
public enum Force {
    REQUIRE,
    SUGGEST,
    NEED,
    NOTE
}
