package vn.dondoc.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a task without a date is, or was to be, looked at again.
 *
 * @param byName who set it, or null where the directive or the rule did
 */
public record ReviewDay(
        LocalDate reviewOn,
        Kind kind,
        @Nullable String reason,
        @Nullable String byName,
        Instant at) {

    /** Where the day comes from. */
    public enum Kind {
        /** The directive named it. */
        ORDERED,
        /** The directive named none, so that the longest time counts that the policy allows. */
        USUAL,
        /** The assigning side set it later. */
        DECIDED,
        /** The event for which the task waits was recorded by mistake. */
        EVENT_WITHDRAWN
    }
}
