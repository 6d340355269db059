package vn.dondoc.review.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Figure;
import vn.dondoc.review.UnitLine;

/** In which order the units of a group stand. */
enum UnitOrder {
    /** As the province lists its units. */
    PROVINCE,
    /** Those with most overdue tasks first. */
    OVERDUE;

    static UnitOrder of(@Nullable String sort) {
        return "overdue".equals(sort) ? OVERDUE : PROVINCE;
    }

    List<UnitLine> sorted(List<UnitLine> lines) {
        return this == PROVINCE ? lines : lines.stream().sorted(mostOverdue()).toList();
    }

    static Comparator<UnitLine> mostOverdue() {
        return Comparator.comparing((UnitLine line) -> line.counts().of(Figure.OPEN_OVERDUE))
                .reversed();
    }
}
