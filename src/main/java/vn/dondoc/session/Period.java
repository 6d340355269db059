package vn.dondoc.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the report covers: a label in words and its own two dates, never computed from the name. */
public record Period(
        @Nullable String label,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PeriodCalendar calendar) {

    public static final Period NONE = new Period(null, null, null, null);
}
