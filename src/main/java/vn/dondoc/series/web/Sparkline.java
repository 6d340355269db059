package vn.dondoc.series.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.series.Series;

/**
 * The last figures of a series as a line in a box of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param points as SVG's polyline takes them
 * @param lastX where the last figure stands
 */
record Sparkline(String points, String lastX, String lastY, BigDecimal first, BigDecimal last, int count) {

    static final int WIDTH = 96;
    static final int HEIGHT = 28;
    private static final int MOST = 8;
    private static final int MARGIN = 4;

    static @Nullable Sparkline of(Series series) {
        List<BigDecimal> figures = series.points().stream()
                .map(point -> point.figure().drawn(series.asGrowth()))
                .filter(Objects::nonNull)
                .toList();
        List<BigDecimal> shown = figures.subList(Math.max(0, figures.size() - MOST), figures.size());
        return shown.size() < 2 ? null : drawn(shown);
    }

    private static Sparkline drawn(List<BigDecimal> figures) {
        double lowest =
                figures.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
        double highest =
                figures.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
        double range = highest == lowest ? 1 : highest - lowest;
        List<String> points = IntStream.range(0, figures.size())
                .mapToObj(i -> place(MARGIN + i * (WIDTH - 2.0 * MARGIN) / (figures.size() - 1)) + ","
                        + place(HEIGHT
                                - MARGIN
                                - (figures.get(i).doubleValue() - lowest) / range * (HEIGHT - 2 * MARGIN)))
                .toList();
        String[] last = points.get(points.size() - 1).split(",");
        return new Sparkline(
                points.stream().collect(Collectors.joining(" ")),
                last[0],
                last[1],
                figures.get(0),
                figures.get(figures.size() - 1),
                figures.size());
    }

    private static String place(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }
}
