package vn.dondoc.review.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Zones;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Review;
import vn.dondoc.review.Standing;
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

    /**
     * @param unit short name of the lead unit
     * @param points its score from 0 to 100 in a frozen period, null where nothing could be scored
     * @param rank its place among like units, null where it had too few tasks
     */
    record UnitScore(
            String unit,
            String name,
            LikeUnits group,
            @Nullable BigDecimal points,
            @Nullable Integer rank,
            @Nullable BigDecimal medianDaysLate,
            @JsonUnwrapped ScoreView score) {

        static UnitScore of(UnitLine line) {
            Standing standing = line.standing();
            return new UnitScore(
                    line.shortName(),
                    line.name(),
                    line.group(),
                    standing == null ? null : standing.score(),
                    standing == null ? null : standing.place(),
                    standing == null ? null : standing.medianDaysLate(),
                    ScoreView.of(line.counts()));
        }
    }

    /** The sum over like units. */
    record GroupScore(LikeUnits group, @JsonUnwrapped ScoreView score) {}

    static ScoresView of(Review review) {
        return new ScoresView(
                review.code(),
                review.period().from(),
                review.period().to(),
                review.frozen() != null,
                review.judgedOn(),
                review.asOf().atZone(Zones.VIETNAM).toOffsetDateTime(),
                review.lines().stream().map(UnitScore::of).toList(),
                review.groups().stream()
                        .map(group -> new GroupScore(group, ScoreView.of(review.sum(group))))
                        .toList(),
                ScoreView.of(review.total()));
    }
}
