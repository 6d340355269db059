package vn.dondoc.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.ReportingPeriod;

/**
 * A period of a province's review, with its own dates, all days included (Asia/Ho_Chi_Minh).
 *
 * @param code {@code NA-2026-Q3}; of the statistical calendar {@code NA-2026-Q3-TK}
 * @param unitDueOn the working day by whose end units explain
 * @param consolidationDueOn the working day by whose end the office consolidates
 * @param frozenAt when the figures were frozen, or null while they are live
 */
public record ReviewPeriod(
        long id,
        long provinceId,
        String code,
        ReportingPeriod.Kind kind,
        ReportingPeriod.Calendar calendar,
        LocalDate fromDay,
        LocalDate toDay,
        LocalDate unitDueOn,
        LocalDate consolidationDueOn,
        PeriodState state,
        @Nullable Instant openedAt,
        @Nullable Instant frozenAt,
        @Nullable Long formulaId,
        @Nullable String consolidation,
        @Nullable Instant consolidatedAt,
        @Nullable String verdict,
        @Nullable Instant reviewedAt,
        @Nullable Instant publishedAt,
        long version) {

    /** The same stretch of the calendar, under the code that does not name the province. */
    public ReportingPeriod period() {
        return new ReportingPeriod(PeriodCodes.period(kind, calendar, toDay).code(), kind, calendar, fromDay, toDay);
    }
}
