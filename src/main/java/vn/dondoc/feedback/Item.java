package vn.dondoc.feedback;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One proposal as it stands.
 *
 * @param fields as they were kept
 * @param decidedById the account
 * @param decidedBy full name of who decided last, null while nobody has
 */
public record Item(
        long id,
        Kind kind,
        int ordinal,
        String text,
        @Nullable Integer start,
        @Nullable Integer end,
        Map<String, @Nullable Object> fields,
        double confidence,
        String rule,
        Decision decision,
        @Nullable Long decidedById,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Long mergedInto) {

    public boolean isPending() {
        return decision == Decision.PENDING;
    }
}
