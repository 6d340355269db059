package vn.dondoc.task;

/** What is open before a viewer, each figure counted up to {@link TaskLists#MOST_COUNTED}. */
public record TaskBuckets(int onTrack, int dueSoon, int overdue, int awaitingConfirmation) {}
