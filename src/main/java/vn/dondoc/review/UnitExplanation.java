package vn.dondoc.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
}
