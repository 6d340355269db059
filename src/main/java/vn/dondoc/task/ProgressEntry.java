package vn.dondoc.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the lead unit reported on its way. */
public record ProgressEntry(
        int percent, String text, @Nullable String obstacle, String by, Instant at) {}
