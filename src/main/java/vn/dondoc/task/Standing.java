package vn.dondoc.task;

/**
 * Where a task stands against its deadline today.
 *
 * @param daysLate calendar days between the day on which the due date expired and today, or the day of the result; 0
 *     while in time
 * @param daysLeft calendar days until the due date expires; 0 on its last day, and where none is counted
 */
public record Standing(DeadlineState state, int daysLate, int daysLeft) {

    static final Standing WITHOUT_DEADLINE = new Standing(DeadlineState.NO_DEADLINE, 0, 0);

    static final Standing STANDING_STILL = new Standing(DeadlineState.ON_TRACK, 0, 0);

    /** The same while the clock stands still: no days run down. */
    Standing stopped() {
        return new Standing(state, daysLate, 0);
    }
}
