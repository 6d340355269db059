package vn.dondoc.review;

import org.jspecify.annotations.Nullable;

/**
 * Whose tasks are listed: one lead unit's, those of like units, or all when both are null.
 *
 * @param unit the short name of a lead unit
 */
public record Selection(@Nullable String unit, @Nullable LikeUnits group) {

    public static final Selection ALL = new Selection(null, null);

    String condition() {
        return (unit == null ? "" : " and u.short_name = :unit") + (group == null ? "" : " and " + group.condition());
    }
}
