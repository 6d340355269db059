package vn.dondoc.task;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result that was claimed, and what the assigning side said to it.
 *
 * @param ordinal 1 for the task's first
 * @param onDay the day in Asia/Ho_Chi_Minh by which on time is judged
 * @param dueDate the due date in force then
 * @param verdict CONFIRMED, RETURNED, or null while it waits
 */
public record SubmissionEntry(
        int ordinal,
        @Nullable String productNumber,
        @Nullable LocalDate productDate,
        @Nullable String productTitle,
        @Nullable BigDecimal measuredValue,
        @Nullable String measuredUnit,
        @Nullable Long attachmentId,
        @Nullable String text,
        String by,
        Instant at,
        LocalDate onDay,
        @Nullable LocalDate dueDate,
        @Nullable String verdict,
        @Nullable String verdictText,
        @Nullable Grade grade,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
