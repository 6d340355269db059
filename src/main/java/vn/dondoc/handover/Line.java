package vn.dondoc.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was handed over, as it stood then.
 *
 * @param successor name of the unit that took it
 * @param newSubject the code under which a task goes on, or null where it keeps its code
 */
public record Line(
        Kind kind,
        String subject,
        String title,
        @Nullable LocalDate dueDate,
        String state,
        @Nullable Integer percent,
        String successor,
        String successorName,
        @Nullable String newSubject) {}
