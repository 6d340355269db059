package vn.dondoc.review.leader;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a leader said of a unit.
 *
 * @param period code of the period in whose review it was said
 * @param unit short name of the unit
 * @param task code of the task that it is about, or null
 * @param by the name of who said it; {@code steadOf} the leader in whose stead, or null
 */
public record Appraisal(
        AppraisalKind kind,
        @Nullable String period,
        String unit,
        @Nullable String task,
        String words,
        String by,
        @Nullable String steadOf,
        Instant at) {}
