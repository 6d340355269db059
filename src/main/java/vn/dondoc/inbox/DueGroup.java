package vn.dondoc.inbox;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** When a step is due, seen from a day, in the order of the inbox. The week of Vietnam ends on Sunday. */
public enum DueGroup {
    LATE("w.due_on < :today"),
    TODAY("w.due_on = :today"),
    WEEK("w.due_on > :today and w.due_on <= :sunday"),
    LATER("w.due_on > :sunday"),
    NO_DATE("w.due_on is null");

    private final String condition;

    DueGroup(String condition) {
        this.condition = condition;
    }

    public static DueGroup of(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return NO_DATE;
        }
        if (dueOn.isBefore(today)) {
            return LATE;
        }
        if (dueOn.isEqual(today)) {
            return TODAY;
        }
        return dueOn.isAfter(sunday(today)) ? LATER : WEEK;
    }

    /** The last day of the week of this day, which may be the day itself. */
    static LocalDate sunday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /** The same of {@code work_item w} in SQL, with the parameters {@code today} and {@code sunday}. */
    String condition() {
        return condition;
    }
}
