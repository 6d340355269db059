package vn.dondoc.review;

/** How far the review of a period has come. */
public enum PeriodState {
    /** Created ahead; it has not begun. */
    PLANNED,
    /** Under way: its figures are live. */
    RUNNING,
    /** The figures are frozen, and units explain what is overdue, silent or returned. */
    EXPLAINING,
    /** The office puts the report together. */
    CONSOLIDATING,
    /** The leader reads it. */
    REVIEWING,
    PUBLISHED;

    public boolean frozen() {
        return this != PLANNED && this != RUNNING;
    }
}
