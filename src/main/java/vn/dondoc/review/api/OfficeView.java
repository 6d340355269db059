package vn.dondoc.review.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.review.OfficeFigure;
import vn.dondoc.review.OfficeFigures;
import vn.dondoc.review.OfficeNotice;
import vn.dondoc.review.Rate;

/**
 * The office's own clock in a period, in working days.
 *
 * @param entered notices whose tasks came into the inboxes in the period: the denominator of both rates
 * @param missing meetings whose notice was overdue on the day of judgement and not there
 */
record OfficeView(
        String code, int entered, StretchView notice, StretchView entry, int missing, List<NoticeView> notices) {

    /** @param rate in time among the entered, between 0 and 1, cut off after four decimals; null where none was entered */
    record StretchView(
            long inTime,
            long late,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal medianDays) {

        static StretchView of(Rate rate, @Nullable BigDecimal median) {
            return new StretchView(rate.part(), rate.whole() - rate.part(), rate.fraction(), median);
        }
    }

    /** A session's notice; without the last three while it is missing. */
    record NoticeView(
            String session,
            LocalDate heldOn,
            boolean noticeLate,
            int noticeDays,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate enteredOn,
            @Nullable Boolean entryLate) {

        static NoticeView of(OfficeNotice notice) {
            OfficeNotice.Span entry = notice.entry();
            return new NoticeView(
                    notice.code(),
                    notice.heldOn(),
                    notice.notice().late(),
                    notice.notice().used(),
                    notice.issuedOn(),
                    notice.enteredOn(),
                    entry == null ? null : entry.late());
        }
    }

    static OfficeView of(String code, OfficeFigures figures) {
        return new OfficeView(
                code,
                figures.count(OfficeFigure.ENTERED),
                StretchView.of(figures.noticeInTime(), figures.medianNotice()),
                StretchView.of(figures.entryInTime(), figures.medianEntry()),
                figures.missing(),
                figures.notices().stream().map(NoticeView::of).toList());
    }
}
