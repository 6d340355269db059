package vn.dondoc.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.rule.NotFound;
import vn.dondoc.session.PeriodCalendar;
import vn.dondoc.text.SearchText;

/** The indicators of the accepted reports that a viewer may see. */
@Service
@Transactional(readOnly = true)
public class ReportedIndicators {

    private static final Comparator<IndicatorLine> RED_FIRST = Comparator.comparing((IndicatorLine line) -> !line.red())
            .thenComparing(line -> -line.concerns().size())
            .thenComparing(line -> line.series().latest().span(), Comparator.reverseOrder())
            .thenComparing(line -> SearchText.fold(line.figure().name()))
            .thenComparing(line -> line.indicator().code());

    private final ReportedRows rows;

    ReportedIndicators(ReportedRows rows) {
        this.rows = rows;
    }

    /** The fields of the catalogue and the units that occur in the figures a viewer may see. */
    public record Choices(List<String> fields, List<ReportingUnit> units) {}

    /** A unit that has reported, by its short name and its name. */
    public record ReportingUnit(String unit, String name) {}

    /** One line for each indicator, reporting unit and calendar, what is red first. */
    public List<IndicatorLine> list(IndicatorFilter filter, Viewer viewer) {
        return grouped(rows.accepted(filter, viewer)).stream()
                .flatMap(indicator -> lines(indicator, filter.calendar()))
                .sorted(RED_FIRST)
                .toList();
    }

    /** What the viewer's indicators can be narrowed to, each in alphabetical order. */
    public Choices choices(Viewer viewer) {
        return new Choices(
                rows.fields(viewer).stream().sorted().toList(),
                rows.units(viewer).stream()
                        .sorted(Comparator.comparing(ReportingUnit::name))
                        .toList());
    }

    /**
     * The indicator as the units report it, first the unit whose report was accepted last.
     *
     * @throws NotFound where there is none that the viewer may see
     */
    public List<ReportedIndicator> byCode(String code, Viewer viewer) {
        List<ReportedIndicator> found = grouped(rows.ofIndicator(code, viewer)).stream()
                .sorted(Comparator.comparing((ReportedIndicator indicator) ->
                                indicator.words().acceptedAt())
                        .reversed())
                .toList();
        if (found.isEmpty()) {
            throw new NotFound(code);
        }
        return found;
    }

    /** What the report of a session says, accepted or not; whoever asks has been checked. */
    public List<Reported> ofReport(long sessionId) {
        return rows.ofSession(sessionId);
    }

    private static Stream<IndicatorLine> lines(ReportedIndicator indicator, @Nullable PeriodCalendar only) {
        return Arrays.stream(PeriodCalendar.values())
                .filter(calendar -> only == null || only == calendar)
                .map(calendar -> indicator.series(calendar, null))
                .filter(Objects::nonNull)
                .map(series -> new IndicatorLine(
                        indicator, series, Concern.of(series.latest().figure())));
    }

    private static List<ReportedIndicator> grouped(List<Reported> figures) {
        Map<List<String>, List<Reported>> groups = new LinkedHashMap<>();
        for (Reported figure : figures) {
            groups.computeIfAbsent(List.of(figure.indicator(), figure.reportingUnit()), added -> new ArrayList<>())
                    .add(figure);
        }
        return groups.entrySet().stream()
                .map(group -> new ReportedIndicator(
                        group.getKey().get(0), group.getKey().get(1), group.getValue()))
                .toList();
    }
}
