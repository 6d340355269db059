package vn.dondoc.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.PeriodCalendar;

/**
 * An indicator as one unit reports it, with everything that was accepted of it.
 *
 * @param figures in the order of acceptance, the latest last
 */
public record ReportedIndicator(String code, String reportingUnit, List<Reported> figures) {

    private static final Comparator<Series> MOST_TELLING = Comparator.<Series, Span>comparing(
                    series -> series.latest().span())
            .thenComparing(series -> series.points().size())
            .thenComparing(series -> series.kind().growsTowardsYear());

    /** The words of the latest figure: name, unit, field and aim. */
    public Reported words() {
        return figures.get(figures.size() - 1);
    }

    /** Every series of it: calendars and kinds of periods stand apart. */
    public List<Series> series() {
        List<Series> all = new ArrayList<>();
        for (PeriodCalendar calendar : PeriodCalendar.values()) {
            for (PeriodKind kind : PeriodKind.values()) {
                List<Point> points = points(calendar, kind);
                if (!points.isEmpty()) {
                    all.add(new Series(calendar, kind, points, mixesGrowthAndIndex(points)));
                }
            }
        }
        return all;
    }

    /** The series asked for; where it is not there or nothing is asked, the one that tells most of today. */
    public @Nullable Series series(@Nullable PeriodCalendar calendar, @Nullable PeriodKind kind) {
        return series().stream()
                .filter(series -> calendar == null || series.calendar() == calendar)
                .filter(series -> kind == null || series.kind() == kind)
                .max(MOST_TELLING)
                .orElse(null);
    }

    /** Figures that no series can take, because their period has no dates. */
    public List<Reported> undated() {
        return figures.stream().filter(figure -> figure.span() == null).toList();
    }

    private List<Point> points(PeriodCalendar calendar, PeriodKind kind) {
        Map<Span, List<Reported>> bySpan = new TreeMap<>();
        for (Reported figure : figures) {
            Span span = figure.span();
            if (span != null && span.calendar() == calendar && span.kinds().contains(kind)) {
                bySpan.computeIfAbsent(span, added -> new ArrayList<>()).add(0, figure);
            }
        }
        return bySpan.entrySet().stream()
                .map(entry -> point(entry.getKey(), entry.getValue(), bySpan))
                .toList();
    }

    private static Point point(Span span, List<Reported> latestFirst, Map<Span, List<Reported>> all) {
        List<Reported> before = all.get(span.yearBefore());
        return new Point(
                span,
                latestFirst.get(0),
                List.copyOf(latestFirst.subList(1, latestFirst.size())),
                before == null ? null : before.get(0));
    }

    private static boolean mixesGrowthAndIndex(List<Point> points) {
        return points.stream()
                        .map(Point::figure)
                        .filter(figure -> figure.value() != null)
                        .map(Reported::indexForm)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }
}
