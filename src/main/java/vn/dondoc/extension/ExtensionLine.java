package vn.dondoc.extension;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as lists show it, with its task.
 *
 * @param overdue true where it should have been decided by now
 */
public record ExtensionLine(
        String task,
        String title,
        @Nullable LocalDate originalDueDate,
        @Nullable LocalDate dueDate,
        boolean overdue,
        @JsonUnwrapped Extension request) {}
