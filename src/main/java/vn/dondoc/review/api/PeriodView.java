package vn.dondoc.review.api;

import java.time.LocalDate;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.review.PeriodState;

/** A period with its first and last day, both included. */
record PeriodView(
        String code,
        String label,
        ReportingPeriod.Kind kind,
        ReportingPeriod.Calendar calendar,
        LocalDate from,
        LocalDate to,
        PeriodState state,
        boolean frozen) {

    static PeriodView of(ReportingPeriod period, String code, String label, PeriodState state) {
        return new PeriodView(
                code, label, period.kind(), period.calendar(), period.from(), period.to(), state, state.frozen());
    }
}
