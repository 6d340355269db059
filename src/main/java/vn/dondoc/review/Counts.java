package vn.dondoc.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of one unit, one group of like units, or all; and the rates that follow from them. */
public record Counts(Map<Figure, Long> figures) {

    public Counts {
        figures = Map.copyOf(figures);
    }

    /** The columns of a row that keeps its figures as JSON, for {@link #of(ResultSet)}. */
    public static final String KEPT = Arrays.stream(Figure.values())
            .map(figure -> "(figures ->> '%1$s')::bigint as \"%1$s\"".formatted(figure.key()))
            .collect(Collectors.joining(",\n       "));

    /** What a row counts, each figure under its key. */
    public static Counts of(ResultSet row) throws SQLException {
        Map<Figure, Long> figures = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            figures.put(figure, row.getLong(figure.key()));
        }
        return new Counts(figures);
    }

    public static Counts sum(Collection<Counts> parts) {
        Map<Figure, Long> sums = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            sums.put(figure, parts.stream().mapToLong(part -> part.of(figure)).sum());
        }
        return new Counts(sums);
    }

    public long of(Figure figure) {
        return figures.getOrDefault(figure, 0L);
    }

    /** Confirmed tasks, on time or late. */
    public long confirmed() {
        return of(Figure.DONE_ON_TIME) + of(Figure.DONE_LATE);
    }

    /** Confirmed among those that were confirmed or are overdue, as Văn phòng Chính phủ publishes it. */
    public Rate completion() {
        return new Rate(confirmed(), confirmed() + of(Figure.OPEN_OVERDUE));
    }

    /** Confirmed among all assigned, due or not. */
    public Rate completionOfAll() {
        return new Rate(confirmed(), of(Figure.ASSIGNED));
    }

    /** On time among the confirmed, by the due date in force. */
    public Rate onTime() {
        return new Rate(of(Figure.DONE_ON_TIME), confirmed());
    }

    /** On time among the confirmed, by the first due date. */
    public Rate onTimeByOriginal() {
        return new Rate(of(Figure.ON_TIME_BY_ORIGINAL), confirmed());
    }

    /** Updated in the period among those that owed an update. */
    public Rate update() {
        return new Rate(of(Figure.UPDATED), of(Figure.UPDATE_OWED));
    }
}
