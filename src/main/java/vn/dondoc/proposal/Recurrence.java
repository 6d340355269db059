package vn.dondoc.proposal;

/** The rhythm named for a task, finest first. */
public enum Recurrence {
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY
}
