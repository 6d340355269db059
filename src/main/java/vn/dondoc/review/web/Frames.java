package vn.dondoc.review.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.review.PeriodState;
import vn.dondoc.review.ReviewPeriod;
import vn.dondoc.review.Reviews;

/** Makes the {@link Frame} of a period for whoever looks at it. */
@Component
class Frames {

    private final Reviews reviews;
    private final MessageSource messages;

    Frames(Reviews reviews, MessageSource messages) {
        this.reviews = reviews;
        this.messages = messages;
    }

    /** @throws vn.dondoc.rule.NotFound if the code names no period that has begun, or another province's */
    Frame of(String code, Viewer viewer, Locale locale) {
        ReportingPeriod period = reviews.period(code, viewer);
        @Nullable ReviewPeriod frozen = reviews.frozen(code).orElse(null);
        return new Frame(
                code,
                messages.getMessage(period.label(), locale),
                period.from(),
                period.to(),
                frozen == null ? PeriodState.RUNNING : frozen.state(),
                frozen == null && reviews.hasBegun(period.next()),
                frozen == null ? null : frozen.frozenAt(),
                PeriodPicker.of(period, reviews, viewer));
    }
}
