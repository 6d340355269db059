package vn.dondoc.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Zones;

/**
 * What a unit owes, or said, about its overdue, silent and returned tasks of a period.
 *
 * @param code the period's code, {@code ~} and the unit's short name
 * @param dueOn the working day by whose end it is owed
 * @param tasks how many tasks it is about
 * @param lateAt when it was noted as late, or null
 * @param closedAt when the consolidation went on without it, or null
 */
public record UnitExplanation(
        long id,
        String code,
        long periodId,
        long provinceId,
        long unitId,
        String unit,
        String unitName,
        LocalDate dueOn,
        int tasks,
        @Nullable String causes,
        @Nullable String remedies,
        @Nullable Instant lateAt,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable Instant closedAt,
        long version) {

    public boolean owed() {
        return answeredAt == null && closedAt == null;
    }

    /** How far it has come by the day; what is worst comes first in the order of the constants. */
    public Progress progress(LocalDate today) {
        if (answeredAt != null) {
            boolean late = LocalDate.ofInstant(answeredAt, Zones.VIETNAM).isAfter(dueOn);
            return late ? Progress.ANSWERED_LATE : Progress.ANSWERED;
        }
        if (closedAt != null) {
            return Progress.UNANSWERED;
        }
        return today.isAfter(dueOn) ? Progress.LATE : Progress.OWED;
    }

    /** The period that it is about. */
    public String period() {
        return PeriodCodes.ofExplanation(code);
    }

    /** How far an explanation has come. */
    public enum Progress {
        /** Owed, and its day is over. */
        LATE,
        /** The consolidation went on without it. */
        UNANSWERED,
        OWED,
        ANSWERED_LATE,
        ANSWERED
    }
}
