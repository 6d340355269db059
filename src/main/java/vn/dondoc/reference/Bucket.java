package vn.dondoc.reference;

import vn.dondoc.task.DeadlineState;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskState;

/** The four figures in which what was ordered is reported; each task counts in one of them. */
public enum Bucket {
    OPEN_IN_TIME(
            TaskFilter.OPEN.withDeadlines(DeadlineState.ON_TRACK, DeadlineState.DUE_SOON, DeadlineState.NO_DEADLINE)),
    OPEN_OVERDUE(TaskFilter.OPEN.withDeadlines(DeadlineState.OVERDUE)),
    DONE_ON_TIME(TaskFilter.ALL.withStates(TaskState.CONFIRMED).withDeadlines(DeadlineState.DONE_ON_TIME)),
    DONE_LATE(TaskFilter.ALL.withStates(TaskState.CONFIRMED).withDeadlines(DeadlineState.DONE_LATE));

    private final TaskFilter filter;

    Bucket(TaskFilter filter) {
        this.filter = filter;
    }

    TaskFilter of(Document document) {
        return filter.ofDocument(document.asFilter());
    }
}
