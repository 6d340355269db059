package vn.dondoc.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.context.MessageSourceResolvable;
import vn.dondoc.indicator.Plausibility.Earlier;
import vn.dondoc.indicator.PlausibilityWarning;

/** What can hardly be true in a report: to be asked about, never a reason to refuse it. */
public final class ReportWarnings {

    private ReportWarnings() {}

    /** A warning about the indicator in this row, from 0. */
    public record Warning(int row, String indicator, MessageSourceResolvable message) {}

    /** @param earlier what the previous session's report said */
    public static List<Warning> of(ReportContent report, List<ReportIndicator> earlier) {
        return IntStream.range(0, report.indicators().size())
                .boxed()
                .flatMap(row -> about(report.indicators().get(row), earlier).stream()
                        .map(warning ->
                                new Warning(row, report.indicators().get(row).name(), warning.message())))
                .toList();
    }

    private static List<PlausibilityWarning> about(ReportIndicator indicator, List<ReportIndicator> earlier) {
        BigDecimal before = earlier.stream()
                .filter(indicator::measuresLike)
                .map(ReportIndicator::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return indicator.warnings(new Earlier(before, null));
    }
}
