package vn.dondoc.chasing;

import org.jspecify.annotations.Nullable;

/**
 * To whom a step is addressed.
 *
 * @param unitId the unit in which they hold their place
 * @param personId null where the place is vacant, so that the unit is addressed
 * @param deputyId who acts in the person's stead on the day, or null
 */
public record Addressed(
        Rank rank,
        long unitId,
        @Nullable Long personId,
        @Nullable Long deputyId) {}
