package vn.dondoc.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a leader sees of a period in two minutes, as far as the viewer may see it.
 *
 * @param kept the period as it is kept, or null for one that is older than the keeping
 * @param before the same for the period before, of the same kind
 * @param unit short name of the unit that it is about, or null for all
 * @param oldest by unit the days by which its oldest overdue task is late
 * @param worst overdue tasks, starred ones first, then those that are latest
 */
public record Overview(
        Review review,
        @Nullable ReviewPeriod kept,
        Review before,
        @Nullable String unit,
        Map<String, Integer> oldest,
        List<ExceptionalTask> worst,
        List<ExceptionalTask> silent,
        List<ExceptionalTask> returned) {

    public Counts total() {
        return counts(review);
    }

    public ShareChange change(Figure figure) {
        return ShareChange.of(figure, total(), counts(before));
    }

    public long before(Figure figure) {
        return counts(before).of(figure);
    }

    private Counts counts(Review of) {
        return Counts.sum(lines(of).stream().map(UnitLine::counts).toList());
    }

    private List<UnitLine> lines(Review of) {
        String only = unit;
        return only == null
                ? of.lines()
                : of.lines().stream()
                        .filter(line -> line.shortName().equals(only))
                        .toList();
    }

    /** Units with something overdue, silent or returned: those with most overdue tasks first, then the oldest. */
    public List<UnitLine> exceptions() {
        return lines(review).stream()
                .filter(line -> line.counts().of(Figure.OPEN_OVERDUE) > 0
                        || line.counts().of(Figure.SILENT) > 0
                        || line.counts().of(Figure.RETURNED) > 0)
                .sorted(Comparator.comparing((UnitLine line) -> line.counts().of(Figure.OPEN_OVERDUE))
                        .thenComparing(line -> oldest.getOrDefault(line.shortName(), 0))
                        .thenComparing(line ->
                                line.counts().of(Figure.SILENT) + line.counts().of(Figure.RETURNED))
                        .reversed())
                .toList();
    }
}
