package vn.dondoc.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A due date that came into force after the first one.
 *
 * @param from the date before, or null where the task had none
 * @param expiresOn the working day at whose end {@code due} expired
 * @param event the event of the task's history by which it moved, for example {@code ExtensionGranted}
 */
public record MovedDate(
        @Nullable LocalDate from,
        LocalDate due,
        LocalDate expiresOn,
        String event,
        @Nullable String reason,
        String by,
        Instant at) {}
