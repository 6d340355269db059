package vn.dondoc.explanation;

/** How far an explanation has come. */
public enum ExplanationState {
    ASKED,
    ANSWERED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN;

    /** The unit owes an answer. */
    public boolean isOwed() {
        return this == ASKED || this == RETURNED;
    }

    public boolean isFinal() {
        return this == ACCEPTED || this == WITHDRAWN;
    }
}
