package vn.dondoc.meeting;

/** Whether somebody who was expected has come. */
public enum Presence {
    PRESENT,
    ABSENT,
    DEPUTISED
}
