package vn.dondoc.review;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A lead unit with its figures.
 *
 * @param standing how it was scored, or null while the figures are live
 */
public record UnitLine(
        String shortName,
        String name,
        @Nullable String nameEn,
        LikeUnits group,
        Counts counts,
        @Nullable Standing standing) {

    public String name(Locale locale) {
        return nameEn != null && locale.getLanguage().equals("en") ? nameEn : name;
    }
}
