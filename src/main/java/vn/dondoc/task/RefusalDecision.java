package vn.dondoc.task;

/** What the assigning side decides on a declined task. */
public enum RefusalDecision {
    INSIST,
    REASSIGN,
    RECALL
}
