package vn.dondoc.feedback;

/** How a person decided on a proposal. */
public enum Decision {
    PENDING,
    ACCEPTED,
    DROPPED,
    /** A later reading of the text stands in its place. */
    SUPERSEDED
}
