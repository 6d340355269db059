package vn.dondoc.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;

/**
 * How long a session's notice takes, in working days.
 *
 * @param notice from the meeting's day to the notice's date; null before the meeting, or where its day is not known
 * @param entry from the notice's date to the day on which its tasks were in the inboxes; null before it is issued
 */
public record EntryClock(@Nullable Measure notice, @Nullable Measure entry) {

    /** A clock that stands still. */
    public static final EntryClock NONE = new EntryClock(null, null);

    public enum State {
        RUNNING,
        OVERDUE,
        IN_TIME,
        LATE
    }

    /**
     * One of the two.
     *
     * @param done null while it runs
     * @param used working days after {@code from}, until it was done or until today
     * @param left working days until it is due; negative when it is late
     */
    public record Measure(
            LocalDate from,
            LocalDate due,
            int allowed,
            @Nullable LocalDate done,
            int used,
            int left,
            State state) {

        static Measure of(LocalDate from, int allowed, @Nullable LocalDate done, LocalDate today, WorkingDays days) {
            LocalDate due = days.expiryOf(days.plus(from, allowed));
            LocalDate until = done == null ? today : done;
            return new Measure(
                    from,
                    due,
                    allowed,
                    done,
                    Math.max(0, days.workingDaysBetween(from, until)),
                    left(until, due, days),
                    state(done, until.isAfter(due)));
        }

        private static int left(LocalDate until, LocalDate due, WorkingDays days) {
            return until.isAfter(due)
                    ? -Math.max(1, days.workingDaysBetween(due, until))
                    : days.workingDaysBetween(until, due);
        }

        private static State state(@Nullable LocalDate done, boolean late) {
            if (done == null) {
                return late ? State.OVERDUE : State.RUNNING;
            }
            return late ? State.LATE : State.IN_TIME;
        }

        public boolean late() {
            return state == State.OVERDUE || state == State.LATE;
        }

        /** Working days by which it is late. */
        public int behind() {
            return Math.max(0, -left);
        }
    }
}
