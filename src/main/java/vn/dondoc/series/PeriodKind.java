package vn.dondoc.series;

/** What length of time a series counts in; figures of different kinds never stand in one series. */
public enum PeriodKind {
    MONTH,
    QUARTER,
    HALF_YEAR,
    /** From the first month of the year to a later one: five months, nine months, the year. */
    CUMULATIVE,
    YEAR,
    /** Every other stretch of days: comparable with the same stretch of another year only. */
    OTHER;

    /** Whether a plan for the whole year is a measure for these figures. */
    public boolean growsTowardsYear() {
        return this == CUMULATIVE || this == YEAR;
    }
}
