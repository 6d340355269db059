package vn.dondoc.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.ReportingPeriod.Calendar;
import vn.dondoc.calendar.ReportingPeriod.Kind;
import vn.dondoc.organization.Unit;

/** Codes of periods: the prefix of the province, the period, and the mark of the statistical calendar. */
final class PeriodCodes {

    private static final String STATISTICAL = "-TK";

    private PeriodCodes() {}

    static String of(Unit province, ReportingPeriod period) {
        return of(prefix(province), period);
    }

    /** Every province has one. */
    static String prefix(Unit province) {
        return Objects.requireNonNull(province.prefix());
    }

    static String of(String prefix, ReportingPeriod period) {
        return prefix + "-" + period.code() + (period.calendar() == Calendar.STATISTICAL ? STATISTICAL : "");
    }

    /** The period that a code of this province names, or nothing. */
    static Optional<ReportingPeriod> parse(String prefix, String code) {
        if (!code.startsWith(prefix + "-")) {
            return Optional.empty();
        }
        boolean statistical = code.endsWith(STATISTICAL);
        String named = code.substring(prefix.length() + 1, code.length() - (statistical ? STATISTICAL.length() : 0));
        try {
            return Optional.of(
                    ReportingPeriod.parse(named, statistical ? Calendar.STATISTICAL : Calendar.ADMINISTRATIVE));
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    /** The period about which a unit explains: {@code NA-2026-Q3} of {@code NA-2026-Q3~nghean.sct}. */
    static String ofExplanation(String code) {
        int mark = code.indexOf('~');
        return mark < 0 ? code : code.substring(0, mark);
    }

    static ReportingPeriod period(Kind kind, Calendar calendar, LocalDate day) {
        return ReportingPeriod.containing(kind, calendar, day);
    }
}
