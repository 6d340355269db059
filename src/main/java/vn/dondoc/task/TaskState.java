package vn.dondoc.task;

/** The execution axis of a task's status; the deadline axis is {@link DeadlineState}. */
public enum TaskState {
    ISSUED,
    ACKNOWLEDGED,
    DECLINED,
    IN_PROGRESS,
    SUBMITTED,
    CONFIRMED,
    RETURNED,
    SUSPENDED,
    RECALLED,
    SUPERSEDED,
    HANDED_OVER;

    /** Nothing is owed any more. */
    public boolean isFinal() {
        return this == CONFIRMED || this == RECALLED || this == SUPERSEDED || this == HANDED_OVER;
    }

    /** The lead unit is carrying the task out. */
    public boolean isUnderWay() {
        return this == ACKNOWLEDGED || this == IN_PROGRESS || this == RETURNED;
    }
}
