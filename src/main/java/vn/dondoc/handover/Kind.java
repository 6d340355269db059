package vn.dondoc.handover;

/** What a unit can leave behind, in the order of the minute. */
public enum Kind {
    /** A task that it leads, with its parts, its request for more time and what it has to explain about it. */
    LED,
    /** A task in which it has a part beside another lead. */
    COORDINATED,
    /** A task that it assigned, and whose result it would confirm. */
    ASSIGNED,
    /** A part of a task that another unit leads. */
    PART,
    /** An explanation that it owes about an indicator, or that it asked for and will judge. */
    EXPLANATION,
    /** A petition that it was asked to answer. */
    PETITION,
    /** A session for which it reports. */
    REPORT
}
