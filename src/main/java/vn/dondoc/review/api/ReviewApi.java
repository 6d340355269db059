package vn.dondoc.review.api;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.review.PeriodState;
import vn.dondoc.review.Review;
import vn.dondoc.review.Reviews;

/** The figures of a period, live until the period is frozen. */
@RestController
@RequestMapping("/api/v1/reviews")
class ReviewApi {

    private final Reviews reviews;
    private final MessageSource messages;

    ReviewApi(Reviews reviews, MessageSource messages) {
        this.reviews = reviews;
        this.messages = messages;
    }

    @GetMapping
    PeriodsView list(@AuthenticationPrincipal Viewer viewer, Locale locale) {
        List<PeriodView> periods = reviews.periods(viewer).stream()
                .map(each -> period(each.period(), each.code(), each.state(), locale))
                .toList();
        return new PeriodsView(periods, periods.size());
    }

    @GetMapping("/{code}")
    ReviewView review(@PathVariable String code, @AuthenticationPrincipal Viewer viewer, Locale locale) {
        Review review = reviews.review(code, viewer);
        return ReviewView.of(period(review.period(), code, state(review), locale), review);
    }

    @GetMapping("/{code}/scores")
    ScoresView scores(@PathVariable String code, @AuthenticationPrincipal Viewer viewer) {
        return ScoresView.of(reviews.review(code, viewer));
    }

    private static PeriodState state(Review review) {
        return review.frozen() == null ? PeriodState.RUNNING : review.frozen().state();
    }

    private PeriodView period(ReportingPeriod period, String code, PeriodState state, Locale locale) {
        return PeriodView.of(period, code, messages.getMessage(period.label(), locale), state);
    }
}
