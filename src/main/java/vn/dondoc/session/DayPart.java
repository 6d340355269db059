package vn.dondoc.session;

/** The part of the day in which a session is held. */
public enum DayPart {
    MORNING,
    AFTERNOON,
    FULL_DAY
}
