package vn.dondoc.session;

/** How a project of a report keeps to its schedule. */
public enum ScheduleState {
    ON_SCHEDULE,
    DELAYED,
    STOPPED,
    DONE
}
