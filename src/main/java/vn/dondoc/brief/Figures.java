package vn.dondoc.brief;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.brief.BriefContent.Before;
import vn.dondoc.brief.BriefContent.Doubt;
import vn.dondoc.brief.BriefContent.Figure;
import vn.dondoc.series.Concern;
import vn.dondoc.series.Reported;
import vn.dondoc.series.ReportedIndicators;
import vn.dondoc.series.Span;
import vn.dondoc.session.DepartmentReport;
import vn.dondoc.session.DepartmentReports;
import vn.dondoc.session.ReportWarnings;
import vn.dondoc.session.ReportWarnings.Warning;
import vn.dondoc.text.SearchText;

/** The figures of a report beside those of the last one, what is red first. */
@Component
class Figures {

    private static final Comparator<Figure> RED_FIRST = Comparator.comparing((Figure figure) -> !figure.red())
            .thenComparing(figure -> -figure.concerns().size())
            .thenComparing(figure -> -figure.doubts().size());

    private final ReportedIndicators indicators;
    private final DepartmentReports reports;

    Figures(ReportedIndicators indicators, DepartmentReports reports) {
        this.indicators = indicators;
        this.reports = reports;
    }

    /** @param previous the session whose report is the last one, or null */
    List<Figure> of(DepartmentReport report, @Nullable Long previous) {
        List<Reported> now = indicators.ofReport(report.sessionId());
        Map<String, Reported> before = previous == null
                ? Map.of()
                : indicators.ofReport(previous).stream()
                        .collect(Collectors.toMap(Reported::indicator, Function.identity(), (one, other) -> other));
        List<Warning> warnings = ReportWarnings.of(report.content(), reports.earlier(previous));
        String causes = SearchText.fold(
                report.content().causes() == null ? "" : report.content().causes());
        return IntStream.range(0, now.size())
                .mapToObj(row ->
                        figure(now.get(row), before.get(now.get(row).indicator()), doubts(warnings, row), causes))
                .sorted(RED_FIRST)
                .toList();
    }

    private static Figure figure(Reported now, @Nullable Reported before, List<Doubt> doubts, String causes) {
        String note = now.note();
        return new Figure(
                now.title(false),
                now.unit(),
                now.periodLabel(),
                now.value(),
                now.qualifier(),
                now.indexForm(),
                now.planPercent(),
                now.scenarioPercent(),
                now.growth(),
                before == null ? null : growthChange(now, before),
                before == null
                        ? null
                        : new Before(before.value(), before.qualifier(), before.periodLabel(), before.growth()),
                Concern.of(now),
                doubts,
                note != null && !note.isBlank() || causes.contains(plainName(now.name())));
    }

    /** Growth against growth; figures of the two calendars, or without dates, are not held against each other. */
    private static @Nullable BigDecimal growthChange(Reported now, Reported before) {
        BigDecimal growth = now.growth();
        BigDecimal earlier = before.growth();
        Span span = now.span();
        Span earlierSpan = before.span();
        boolean alike = span != null && earlierSpan != null && span.calendar() == earlierSpan.calendar();
        return alike && growth != null && earlier != null ? growth.subtract(earlier) : null;
    }

    private static List<Doubt> doubts(List<Warning> warnings, int row) {
        return warnings.stream()
                .filter(warning -> warning.row() == row)
                .map(Warning::message)
                .map(message -> new Doubt(
                        message.getCodes() == null ? "" : message.getCodes()[0],
                        Arrays.stream(message.getArguments() == null ? new Object[0] : message.getArguments())
                                .map(BigDecimal.class::cast)
                                .toList()))
                .toList();
    }

    /** Without what stands in brackets: "Chỉ số sản xuất công nghiệp (IIP)". */
    private static String plainName(String name) {
        int bracket = name.indexOf('(');
        return SearchText.fold(bracket > 0 ? name.substring(0, bracket) : name);
    }
}
