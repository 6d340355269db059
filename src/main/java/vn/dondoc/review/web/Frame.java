package vn.dondoc.review.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.PeriodState;

/**
 * What every page of a period has above it: which period, how far it has come, and the way to the other pages.
 *
 * @param frozenAt when its figures were frozen, or null while they are live
 */
record Frame(
        String code,
        String label,
        LocalDate from,
        LocalDate to,
        PeriodState state,
        @Nullable Instant frozenAt,
        PeriodPicker periods) {}
