package vn.dondoc.progress;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How often a task asks for an update. */
public enum Rhythm {
    NONE(null),
    WEEKLY(Period.ofWeeks(1)),
    MONTHLY(Period.ofMonths(1)),
    QUARTERLY(Period.ofMonths(3));

    private final @Nullable Period every;

    Rhythm(@Nullable Period every) {
        this.every = every;
    }

    /** The day by which the next update is due after one on this day, or null where none is. */
    public @Nullable LocalDate after(LocalDate day) {
        return every == null ? null : day.plus(every);
    }

    /** As PostgreSQL spells it, or null. */
    @Nullable
    String interval() {
        return every == null ? null : every.toString();
    }
}
