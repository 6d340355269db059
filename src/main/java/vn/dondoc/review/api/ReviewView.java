package vn.dondoc.review.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.dondoc.calendar.Zones;
import vn.dondoc.review.Review;

/** A period with its figures over all units. */
record ReviewView(@JsonUnwrapped PeriodView period, LocalDate judgedOn, OffsetDateTime asOf, ScoreView total) {

    static ReviewView of(PeriodView period, Review review) {
        return new ReviewView(
                period,
                review.judgedOn(),
                review.asOf().atZone(Zones.VIETNAM).toOffsetDateTime(),
                ScoreView.of(review.total()));
    }
}
