package vn.dondoc.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The denominators of rates that are no {@link Figure} of their own: several exclusive figures together. */
public enum Whole {
    /** Confirmed tasks, on time or late. */
    CONFIRMED("confirmed", List.of(Figure.DONE_ON_TIME, Figure.DONE_LATE)),
    /** What was confirmed or is overdue. */
    DUE("due", List.of(Figure.DONE_ON_TIME, Figure.DONE_LATE, Figure.OPEN_OVERDUE));

    private final String key;
    private final List<Figure> parts;

    Whole(String key, List<Figure> parts) {
        this.key = key;
        this.parts = parts;
    }

    /** How machines and addresses name it. */
    public String key() {
        return key;
    }

    public long of(Counts counts) {
        return parts.stream().mapToLong(counts::of).sum();
    }

    String condition() {
        return parts.stream().map(part -> "(" + part.condition() + ")").collect(Collectors.joining(" or ", "(", ")"));
    }

    public static Optional<Whole> byKey(String key) {
        return Arrays.stream(values()).filter(whole -> whole.key.equals(key)).findFirst();
    }
}
