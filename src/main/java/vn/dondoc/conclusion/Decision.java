package vn.dondoc.conclusion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a version of a conclusion.
 *
 * @param steadOf the name of the signer in whose stead a deputy decided
 */
public record Decision(
        long id,
        long version,
        Kind kind,
        @Nullable String reason,
        @Nullable String steadOf,
        String by,
        Instant at) {

    public enum Kind {
        SUBMITTED,
        RETURNED,
        APPROVED
    }
}
