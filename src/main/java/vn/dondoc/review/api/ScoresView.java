package vn.dondoc.review.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.dondoc.calendar.Zones;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Review;
import vn.dondoc.review.UnitLine;

/** The figures of a period: one line a unit, a sum a group of like units, and a sum over all. */
record ScoresView(
        String code,
        LocalDate from,
        LocalDate to,
        boolean frozen,
        LocalDate judgedOn,
        OffsetDateTime asOf,
        List<UnitScore> units,
        List<GroupScore> groups,
        ScoreView total) {

    /** @param unit short name of the lead unit */
    record UnitScore(
            String unit,
            String name,
            LikeUnits group,
            @JsonUnwrapped ScoreView score) {

        static UnitScore of(UnitLine line) {
            return new UnitScore(line.shortName(), line.name(), line.group(), ScoreView.of(line.counts()));
        }
    }

    /** The sum over like units. */
    record GroupScore(LikeUnits group, @JsonUnwrapped ScoreView score) {}

    static ScoresView of(Review review) {
        return new ScoresView(
                review.code(),
                review.period().from(),
                review.period().to(),
                false,
                review.judgedOn(),
                review.asOf().atZone(Zones.VIETNAM).toOffsetDateTime(),
                review.lines().stream().map(UnitScore::of).toList(),
                review.groups().stream()
                        .map(group -> new GroupScore(group, ScoreView.of(review.sum(group))))
                        .toList(),
                ScoreView.of(review.total()));
    }
}
