package vn.dondoc.sampling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed task that was drawn for a second look.
 *
 * @param lead name of the lead unit
 * @param confirmedBy who had confirmed it
 * @param finding null while the look is owed
 * @param mayLook whether the viewer may look again: of the assigning unit, and another person than the one who confirmed
 */
public record Sample(
        String task,
        String title,
        String lead,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Finding finding,
        @Nullable String reason,
        @Nullable String lookedBy,
        @Nullable Instant lookedAt,
        boolean mayLook) {}
