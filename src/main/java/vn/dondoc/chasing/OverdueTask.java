package vn.dondoc.chasing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskState;

/**
 * An overdue task with how far its chasing has come.
 *
 * @param daysLate calendar days since the date expired
 * @param step the highest step taken for the date in force, 0 before the first
 * @param stepOn day of that step
 * @param nextOn working day of the next step, or null after the last
 * @param explanation state of the latest explanation, or null where none was asked for
 */
public record OverdueTask(
        String code,
        String title,
        String leadName,
        TaskState state,
        boolean starred,
        @Nullable LocalDate dueDate,
        LocalDate expiresOn,
        int daysLate,
        int step,
        @Nullable LocalDate stepOn,
        @Nullable LocalDate nextOn,
        @Nullable String explanation) {}
