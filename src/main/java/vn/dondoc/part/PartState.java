package vn.dondoc.part;

/** How a part stands. */
public enum PartState {
    OPEN,
    DONE,
    ACCEPTED,
    RETURNED,
    WITHDRAWN,
    /** The task was over before the part was accepted. */
    ENDED;

    /** It is still owed by whom it was handed to. */
    public boolean isOwed() {
        return this == OPEN || this == RETURNED;
    }

    /** Somebody owes the next step. */
    public boolean isLive() {
        return isOwed() || this == DONE;
    }
}
