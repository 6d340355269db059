package vn.dondoc.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task was issued or changed. Published in the transaction that wrote it, so that what follows from it (timers,
 * reminders, parts) is written with it or not at all; who follows looks at how the task stands, not at what happened.
 *
 * @param expiresOn the working day at whose end its due date expires (Asia/Ho_Chi_Minh), or null while it has none
 */
public record TaskChanged(
        String task, TaskState state, @Nullable LocalDate expiresOn) {}
