package vn.dondoc.task;

import org.jspecify.annotations.Nullable;

/**
 * Something was written into a task's history, in the same transaction.
 *
 * @param type of the event, for example {@code TaskReturned}
 * @param accountId who did it, or null where it was the program
 */
public record TaskTold(String task, String type, @Nullable Long accountId) {}
