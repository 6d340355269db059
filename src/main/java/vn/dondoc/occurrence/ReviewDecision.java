package vn.dondoc.occurrence;

/** What becomes of a task without a date when it is looked at again. */
public enum ReviewDecision {
    /** It goes on without a date, and is looked at again on another day. */
    REVIEW_AGAIN,
    /** It is due on a day from now on. */
    SET_DATE,
    /** Nothing is owed on it any more. */
    RECALL
}
