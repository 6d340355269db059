package vn.dondoc.review.pack;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Formula;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.ReviewPeriod;

/**
 * Everything that a pack is made of but its single tasks.
 *
 * @param label {@code Quý III/2026}
 * @param before the figures over all units of the period before of the same kind, or null where none was frozen by then
 * @param beforeLabel its name, or null
 */
record Frozen(
        ReviewPeriod period,
        String label,
        Letterhead letterhead,
        Formula formula,
        List<UnitFigures> units,
        @Nullable Counts before,
        @Nullable String beforeLabel,
        Said said) {

    List<LikeUnits> groups() {
        return Arrays.stream(LikeUnits.values())
                .filter(group -> !of(group).isEmpty())
                .toList();
    }

    List<UnitFigures> of(LikeUnits group) {
        return units.stream().filter(unit -> unit.group() == group).toList();
    }

    Counts total() {
        return sum(units);
    }

    static Counts sum(Collection<UnitFigures> units) {
        return Counts.sum(units.stream().map(UnitFigures::counts).toList());
    }
}
