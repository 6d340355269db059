package vn.dondoc.conclusion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the signer remarked at a directive when they gave the conclusion back, and what became of it.
 *
 * @param version the version that was given back
 * @param directive the number of the directive now, from 1; null where it is no longer there
 * @param directiveText as it read when it was given back
 * @param current whether it belongs to the last return
 */
public record Remark(
        long id,
        long version,
        @Nullable Integer directive,
        String directiveText,
        String text,
        RemarkOutcome outcome,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        String by,
        Instant at,
        boolean current) {}
