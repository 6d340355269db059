package vn.dondoc.invitation;

/** What a person's calendar shows. */
public enum FeedContent {
    SESSIONS,
    DUE_DATES,
    BOTH;

    boolean hasSessions() {
        return this != DUE_DATES;
    }

    boolean hasDueDates() {
        return this != SESSIONS;
    }
}
