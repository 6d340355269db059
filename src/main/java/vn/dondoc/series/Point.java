package vn.dondoc.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One period of a series.
 *
 * @param figure what counts: of several reports about the period the one accepted last
 * @param revised what the reports accepted earlier said, the latest first
 * @param yearBefore the figure of the same period of the year before, where it was reported
 */
public record Point(
        Span span,
        Reported figure,
        List<Reported> revised,
        @Nullable Reported yearBefore) {}
