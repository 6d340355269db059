package vn.dondoc.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a task is due; all dates in Asia/Ho_Chi_Minh.
 *
 * @param date of FIXED: the due date; of ON_EVENT: the latest day, whatever happens; of PERIODIC: the end of the period
 *     where it is not the one in which the order is given
 * @param cycle of PERIODIC: how often
 * @param until of PERIODIC: the end of the series, or null
 * @param event of ON_EVENT: what must happen first, in words
 * @param reviewOn when a task without a date is looked at again
 * @param within of ON_EVENT: so many working days after the event, or null
 */
public record Due(
        DueKind kind,
        @Nullable LocalDate date,
        @Nullable Cycle cycle,
        @Nullable LocalDate until,
        @Nullable String event,
        @Nullable LocalDate reviewOn,
        @Nullable Integer within) {

    public Due(
            DueKind kind,
            @Nullable LocalDate date,
            @Nullable Cycle cycle,
            @Nullable LocalDate until,
            @Nullable String event,
            @Nullable LocalDate reviewOn) {
        this(kind, date, cycle, until, event, reviewOn, null);
    }

    public static Due fixed(LocalDate date) {
        return new Due(DueKind.FIXED, date, null, null, null, null);
    }

    public static Due none(@Nullable LocalDate reviewOn) {
        return new Due(DueKind.NONE, null, null, null, null, reviewOn);
    }

    /** True where the task has a date, a rhythm, or at least a day on which it is looked at again. */
    public boolean answersWhen() {
        return date != null || cycle != null || reviewOn != null;
    }

    /** The date that counts from the day of issue on, or null while there is none. */
    public @Nullable LocalDate firstDueDate(LocalDate issuedOn) {
        if (kind != DueKind.PERIODIC || cycle == null || date != null) {
            return date;
        }
        LocalDate end = cycle.endOfCycle(issuedOn);
        return until != null && until.isBefore(end) ? until : end;
    }
}
