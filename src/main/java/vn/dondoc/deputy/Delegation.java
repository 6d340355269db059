package vn.dondoc.deputy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The power to sign and decide in another's stead.
 *
 * @param from the first day, {@code to} the last; both included
 * @param revokedBy the name of the person who ended it before its time, or null
 */
public record Delegation(
        long id,
        long provinceId,
        long personId,
        String person,
        String personTitle,
        long deputyId,
        String deputy,
        String deputyTitle,
        LocalDate from,
        LocalDate to,
        @Nullable String documentNumber,
        @Nullable String reason,
        String grantedBy,
        Instant grantedAt,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt) {

    public DelegationState stateOn(LocalDate day) {
        if (revokedAt != null) {
            return DelegationState.REVOKED;
        }
        if (day.isBefore(from)) {
            return DelegationState.COMING;
        }
        return day.isAfter(to) ? DelegationState.OVER : DelegationState.IN_FORCE;
    }

    /** True while it can still be ended before its time. */
    public boolean openOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(to);
    }
}
