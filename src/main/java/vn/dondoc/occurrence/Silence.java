package vn.dondoc.occurrence;

/** How long nothing was heard of a task, in calendar days, worst first. */
public enum Silence {
    OVER_90(91, Integer.MAX_VALUE),
    UP_TO_90(31, 90),
    UP_TO_30(1, 30);

    private final int from;
    private final int to;

    Silence(int from, int to) {
        this.from = from;
        this.to = to;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** What was heard of today is not silent; it stands with the shortest. */
    static Silence of(int days) {
        return days >= OVER_90.from ? OVER_90 : days >= UP_TO_90.from ? UP_TO_90 : UP_TO_30;
    }
}
