package vn.dondoc.brief;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.dondoc.brief.BriefContent.Before;
import vn.dondoc.brief.BriefContent.Doubt;
import vn.dondoc.brief.BriefContent.Figure;
import vn.dondoc.indicator.IndexForm;
import vn.dondoc.series.Concern;
import vn.dondoc.series.Reported;
import vn.dondoc.series.ReportedIndicators;
import vn.dondoc.series.Span;
import vn.dondoc.session.DepartmentReport;
import vn.dondoc.session.ReportChecks;
import vn.dondoc.session.ReportChecks.Warning;
import vn.dondoc.session.ReportContent;
import vn.dondoc.text.SearchText;

/** The figures of a report beside those of the last one, what is red first. */
@Component
class Figures {

    private static final Comparator<Figure> RED_FIRST = Comparator.comparing((Figure figure) -> !figure.red())
            .thenComparing(figure -> -figure.concerns().size())
            .thenComparing(figure -> -figure.doubts().size());

    private final ReportedIndicators indicators;
    private final ReportChecks checks;

    Figures(ReportedIndicators indicators, ReportChecks checks) {
        this.indicators = indicators;
        this.checks = checks;
    }

    /** @param previous the session whose report is the last one, or null */
    List<Figure> of(DepartmentReport report, @Nullable Long previous) {
        List<Reported> now = indicators.ofReport(report.sessionId());
        Map<String, Reported> before = previous == null
                ? Map.of()
                : indicators.ofReport(previous).stream()
                        .collect(Collectors.toMap(Reported::indicator, Function.identity(), (one, other) -> other));
        List<Warning> warnings = checks.ofUnit(report);
        String causes = causes(report.content());
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
                        : new Before(
                                IndexForm.alike(
                                        before.value(), before.unit(), before.indexForm(), now.unit(), now.indexForm()),
                                before.qualifier(),
                                before.periodLabel(),
                                before.growth()),
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
                .map(Figures::doubt)
                .toList();
    }

    private static Doubt doubt(Warning warning) {
        MessageSourceResolvable message = warning.message();
        return new Doubt(
                message.getCodes() == null ? "" : message.getCodes()[0],
                message.getArguments() == null ? List.of() : List.of(message.getArguments()),
                warning.answer());
    }

    /** All that the report says about causes, plain. */
    private static String causes(ReportContent report) {
        Stream<@Nullable String> all = Stream.concat(
                Stream.of(report.causes()),
                report.weaknessCauses().stream()
                        .filter(each -> each.cause() != null)
                        .map(each -> each.weakness() + " " + each.cause()));
        return SearchText.fold(all.filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    /** Without what stands in brackets: "Chỉ số sản xuất công nghiệp (IIP)". */
    private static String plainName(String name) {
        int bracket = name.indexOf('(');
        return SearchText.fold(bracket > 0 ? name.substring(0, bracket) : name);
    }
}
