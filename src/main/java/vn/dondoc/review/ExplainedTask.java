package vn.dondoc.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that a unit explains, as it stood at the cut-off.
 *
 * @param reason OVERDUE, SILENT or RETURNED; the worst of them
 * @param words what the unit says about it, or null
 */
public record ExplainedTask(
        String code,
        String title,
        String state,
        @Nullable LocalDate dueDate,
        @Nullable Integer daysLate,
        String reason,
        @Nullable String words) {}
