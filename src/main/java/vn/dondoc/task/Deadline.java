package vn.dondoc.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a task is due, as its row keeps it; all dates in Asia/Ho_Chi_Minh.
 *
 * @param originalDueDate the first date that counted, kept for ever; of ON_EVENT that which followed from the event
 * @param dueDate the date in force, or null while there is none
 * @param expiresOn the working day at whose end {@code dueDate} expires
 * @param reviewOn when a task without a date is looked at again
 * @param until of PERIODIC: the last day of the series, or null
 * @param event of ON_EVENT: what must happen first
 */
record Deadline(
        DueKind dueKind,
        @Nullable LocalDate originalDueDate,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate reviewOn,
        @Nullable Cycle cycle,
        @Nullable LocalDate until,
        @Nullable String event) {

    static Deadline ordered(Due due, LocalDate issuedOn, @Nullable LocalDate expires) {
        LocalDate first = due.firstDueDate(issuedOn);
        return new Deadline(due.kind(), first, first, expires, due.reviewOn(), due.cycle(), due.until(), due.event());
    }

    boolean isOpen() {
        return dueDate == null;
    }

    /** The date that counts first. */
    Deadline first(LocalDate due, LocalDate expires) {
        return new Deadline(dueKind, due, due, expires, reviewOn, cycle, until, event);
    }

    /** The same, and nothing else is waited for any more. */
    Deadline fixed(LocalDate due, LocalDate expires) {
        return new Deadline(DueKind.FIXED, due, due, expires, reviewOn, cycle, until, event);
    }

    /** Another date counts from now on. */
    Deadline moved(LocalDate due, LocalDate expires) {
        return new Deadline(dueKind, originalDueDate, due, expires, reviewOn, cycle, until, event);
    }

    /** No date counts. */
    Deadline opened() {
        return new Deadline(dueKind, null, null, null, reviewOn, cycle, until, event);
    }

    Deadline reviewedOn(LocalDate day) {
        return new Deadline(dueKind, originalDueDate, dueDate, expiresOn, day, cycle, until, event);
    }
}
