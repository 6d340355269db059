package vn.dondoc.reminder;

/** The parts of a digest, the most urgent first. */
public enum Section {
    OVERDUE,
    TODAY,
    /** What the person was told in the program and has not read. */
    NEWS,
    SOON,
    /** How the person's unit stands, at the beginning of the week. */
    WEEKLY
}
