package vn.dondoc.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One proposal beside what became of it, or what was missed.
 *
 * @param proposed the proposed words; null where nothing was proposed
 * @param written the final words; null where there are none, or not yet
 * @param standing how it stands: a decision or an outcome, {@code MISSED} where nothing was proposed
 * @param at when it came to stand so
 */
public record Judged(
        long id,
        String session,
        @Nullable String proposed,
        @Nullable String written,
        Map<String, @Nullable Object> fields,
        Map<String, @Nullable Object> finalFields,
        List<String> corrected,
        double confidence,
        @Nullable String rule,
        String standing,
        Instant at) {}
