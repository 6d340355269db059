package vn.dondoc.occurrence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.DeadlineState;
import vn.dondoc.task.TaskState;

/**
 * The task of one period, which is judged by itself.
 *
 * @param occurrence its place in the series, from 1
 * @param lead short name of its lead unit
 * @param expiresOn the working day at whose end {@code dueDate} expires
 */
public record Occurrence(
        int occurrence,
        String code,
        @JsonUnwrapped Period period,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate expiresOn,
        TaskState state,
        DeadlineState deadlineState,
        int daysLate,
        String lead,
        String leadName) {}
