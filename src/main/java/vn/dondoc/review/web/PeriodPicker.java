package vn.dondoc.review.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.ReportingPeriod.Kind;
import vn.dondoc.review.Reviews;

/**
 * The way from a period to its neighbours and to the longer and shorter ones around it.
 *
 * @param next null where the next period has not begun
 */
record PeriodPicker(
        List<Choice> kinds, String previous, @Nullable String next) {

    /** A length of period, with the code of the period of this length to which the choice leads. */
    record Choice(Kind kind, String code, boolean current) {}

    static PeriodPicker of(ReportingPeriod period, Reviews reviews, Viewer viewer) {
        return new PeriodPicker(
                Arrays.stream(Kind.values())
                        .map(kind -> choice(kind, period, reviews, viewer))
                        .toList(),
                reviews.code(period.previous(), viewer),
                reviews.hasBegun(period.next()) ? reviews.code(period.next(), viewer) : null);
    }

    private static Choice choice(Kind kind, ReportingPeriod period, Reviews reviews, Viewer viewer) {
        ReportingPeriod target = kind == period.kind()
                ? period
                : ReportingPeriod.containing(kind, period.calendar(), lastDayBegun(period, reviews));
        return new Choice(kind, reviews.code(target, viewer), kind == period.kind());
    }

    private static LocalDate lastDayBegun(ReportingPeriod period, Reviews reviews) {
        return reviews.earlierOfTodayAnd(period.to());
    }
}
