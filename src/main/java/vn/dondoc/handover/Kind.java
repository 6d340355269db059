package vn.dondoc.handover;

/** What a unit can leave behind, in the order of the minute. */
public enum Kind {
    /** A task that it leads. */
    LED,
    /** A task in which it has a part beside another lead. */
    COORDINATED,
    /** A task that it assigned, and whose result it would confirm. */
    ASSIGNED,
    /** A petition that it was asked to answer. */
    PETITION,
    /** A session for which it reports. */
    REPORT
}
