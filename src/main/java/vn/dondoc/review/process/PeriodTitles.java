package vn.dondoc.review.process;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.review.ReviewPeriods;
import vn.dondoc.ui.Languages;

/** How the inbox calls the review of a period, in the language of the papers. */
@Component
class PeriodTitles {

    private final ReviewPeriods periods;
    private final MessageSource messages;

    PeriodTitles(ReviewPeriods periods, MessageSource messages) {
        this.periods = periods;
        this.messages = messages;
    }

    String of(String code) {
        String label = messages.getMessage(periods.get(code).period().label(), Languages.VIETNAMESE);
        return messages.getMessage("review.inbox", new Object[] {label}, Languages.VIETNAMESE);
    }
}
