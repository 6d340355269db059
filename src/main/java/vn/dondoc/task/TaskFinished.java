package vn.dondoc.task;

/** Nothing is owed on the task any more: it was confirmed, recalled, superseded or handed over. */
public record TaskFinished(String task, long sessionId, String sessionCode, TaskState outcome) {}
