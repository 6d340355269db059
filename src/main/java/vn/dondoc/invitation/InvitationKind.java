package vn.dondoc.invitation;

/** What a letter about a session tells: that one is invited, that something has changed, or that it is not held. */
public enum InvitationKind {
    INVITED,
    CHANGED,
    CANCELLED
}
