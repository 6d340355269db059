package vn.dondoc.review.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;

/**
 * The figures of a unit or a sum. {@code assigned} is the sum of the six that follow it. Rates are between 0 and 1, cut off
 * after four decimals, null where their denominator is 0; the denominators stand beside them.
 */
record ScoreView(
        long assigned,
        long doneOnTime,
        long doneLate,
        long openOnTime,
        long openOverdue,
        long noDeadline,
        long awaitingConfirmation,
        @Nullable BigDecimal completionRate,
        long completionDenominator,
        @Nullable BigDecimal completionRateOfAll,
        @Nullable BigDecimal onTimeRate,
        @Nullable BigDecimal onTimeRateByOriginal,
        long onTimeByOriginal,
        long confirmed,
        @Nullable BigDecimal updateRate,
        long updated,
        long updateOwed,
        long overdueUpTo30,
        long overdueUpTo90,
        long overdueOver90,
        long silent,
        long returned,
        long extensionAsked,
        long extensionGranted,
        long starred,
        long standing,
        long partyBuilding) {

    static ScoreView of(Counts counts) {
        return new ScoreView(
                counts.of(Figure.ASSIGNED),
                counts.of(Figure.DONE_ON_TIME),
                counts.of(Figure.DONE_LATE),
                counts.of(Figure.OPEN_ON_TIME),
                counts.of(Figure.OPEN_OVERDUE),
                counts.of(Figure.NO_DEADLINE),
                counts.of(Figure.AWAITING_CONFIRMATION),
                counts.completion().fraction(),
                counts.completion().whole(),
                counts.completionOfAll().fraction(),
                counts.onTime().fraction(),
                counts.onTimeByOriginal().fraction(),
                counts.of(Figure.ON_TIME_BY_ORIGINAL),
                counts.confirmed(),
                counts.update().fraction(),
                counts.of(Figure.UPDATED),
                counts.of(Figure.UPDATE_OWED),
                counts.of(Figure.OVERDUE_UPTO_30),
                counts.of(Figure.OVERDUE_UPTO_90),
                counts.of(Figure.OVERDUE_OVER_90),
                counts.of(Figure.SILENT),
                counts.of(Figure.RETURNED),
                counts.of(Figure.EXTENSION_ASKED),
                counts.of(Figure.EXTENSION_GRANTED),
                counts.of(Figure.STARRED),
                counts.of(Figure.STANDING),
                counts.of(Figure.PARTY_BUILDING));
    }
}
