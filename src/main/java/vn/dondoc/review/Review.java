package vn.dondoc.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.ReportingPeriod;

/**
 * The figures of a period as one viewer may see them, one line for each lead unit.
 *
 * @param code such as {@code NA-2026-Q3}
 * @param judgedOn the day on which tasks are judged: the last day of the period, or today while it runs
 * @param asOf when the figures were taken: at the cut-off where they are frozen, else now, so that a later look may show
 *     others
 * @param frozen the period with its frozen figures, or null while they are live
 */
public record Review(
        String code,
        ReportingPeriod period,
        LocalDate judgedOn,
        Instant asOf,
        @Nullable ReviewPeriod frozen,
        List<UnitLine> lines) {

    /** The groups that have a line, in their order. */
    public List<LikeUnits> groups() {
        return Arrays.stream(LikeUnits.values())
                .filter(group -> !of(group).isEmpty())
                .toList();
    }

    public List<UnitLine> of(LikeUnits group) {
        return lines.stream().filter(line -> line.group() == group).toList();
    }

    public Counts sum(LikeUnits group) {
        return Counts.sum(of(group).stream().map(UnitLine::counts).toList());
    }

    public Counts total() {
        return Counts.sum(lines.stream().map(UnitLine::counts).toList());
    }
}
