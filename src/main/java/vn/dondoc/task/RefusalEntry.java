package vn.dondoc.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A unit's reason for not taking the task, and what was decided on it. */
public record RefusalEntry(
        String reason,
        String by,
        Instant at,
        @Nullable RefusalDecision decision,
        @Nullable String decisionText,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
