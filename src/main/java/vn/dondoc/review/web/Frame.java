package vn.dondoc.review.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.PeriodState;

/**
 * What every page of a period has above it: which period, how far it has come, and the way to the other pages.
 *
 * @param unkept whether it is over and its figures were never frozen, as of what was before the program
 * @param frozenAt when its figures were frozen, or null while they are live
 */
record Frame(
        String code,
        String label,
        LocalDate from,
        LocalDate to,
        PeriodState state,
        boolean unkept,
        @Nullable Instant frozenAt,
        PeriodPicker periods) {}
