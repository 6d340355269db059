package vn.dondoc.review.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Figure;
import vn.dondoc.review.Standing;
import vn.dondoc.review.UnitLine;

/** In which order the units of a group stand. */
enum UnitOrder {
    /** As the province lists its units. */
    PROVINCE,
    /** Those with most overdue tasks first. */
    OVERDUE,
    /** By their places, those without one last. */
    RANK;

    static UnitOrder of(@Nullable String sort) {
        if ("overdue".equals(sort)) {
            return OVERDUE;
        }
        return "rank".equals(sort) ? RANK : PROVINCE;
    }

    /** As addresses name it, or null where it needs no name. */
    public @Nullable String key() {
        return this == PROVINCE ? null : name().toLowerCase(Locale.ROOT);
    }

    List<UnitLine> sorted(List<UnitLine> lines) {
        return switch (this) {
            case PROVINCE -> lines;
            case OVERDUE -> lines.stream().sorted(mostOverdue()).toList();
            case RANK ->
                lines.stream().sorted(Comparator.comparing(UnitOrder::place)).toList();
        };
    }

    static Comparator<UnitLine> mostOverdue() {
        return Comparator.comparing((UnitLine line) -> line.counts().of(Figure.OPEN_OVERDUE))
                .reversed();
    }

    private static int place(UnitLine line) {
        Standing standing = line.standing();
        return standing == null || standing.place() == null ? Integer.MAX_VALUE : standing.place();
    }
}
