package vn.dondoc.review.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.Zones;
import vn.dondoc.review.Counts;
import vn.dondoc.review.Figure;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.PublishedReviews.Published;
import vn.dondoc.review.Rate;
import vn.dondoc.review.Review;
import vn.dondoc.review.Standing;
import vn.dondoc.review.UnitLine;

/** The published figures of a period for machines. Rates are between 0 and 1, four decimals, the rest cut off. */
record PublishedFigures(
        String code,
        String province,
        LocalDate from,
        LocalDate to,
        OffsetDateTime frozenAt,
        OffsetDateTime publishedAt,
        List<Unit> units,
        List<Group> groups,
        Sum total) {

    /** A rate with its denominator. */
    record Share(long part, long whole, @Nullable BigDecimal rate) {

        static Share of(Rate rate) {
            return new Share(rate.part(), rate.whole(), rate.fraction());
        }
    }

    /** Counts and the rates that follow from them. */
    record Sum(Map<String, Long> counts, Map<String, Share> rates) {

        static Sum of(Counts counts) {
            Map<String, Long> numbers = new LinkedHashMap<>();
            for (Figure figure : Figure.values()) {
                numbers.put(figure.key(), counts.of(figure));
            }
            Map<String, Share> rates = new LinkedHashMap<>();
            rates.put("completion", Share.of(counts.completion()));
            rates.put("completionOfAll", Share.of(counts.completionOfAll()));
            rates.put("onTime", Share.of(counts.onTime()));
            rates.put("onTimeByOriginal", Share.of(counts.onTimeByOriginal()));
            rates.put("update", Share.of(counts.update()));
            return new Sum(numbers, rates);
        }
    }

    record Unit(
            String unit,
            String name,
            LikeUnits group,
            @Nullable BigDecimal score,
            @Nullable Integer rank,
            Sum figures) {

        static Unit of(UnitLine line) {
            Standing standing = line.standing();
            return new Unit(
                    line.shortName(),
                    line.name(),
                    line.group(),
                    standing == null ? null : standing.score(),
                    standing == null ? null : standing.place(),
                    Sum.of(line.counts()));
        }
    }

    record Group(LikeUnits group, Sum figures) {}

    static PublishedFigures of(Published published, Review review) {
        return new PublishedFigures(
                review.code(),
                published.province(),
                review.period().from(),
                review.period().to(),
                review.asOf().atZone(Zones.VIETNAM).toOffsetDateTime(),
                published.at().atZone(Zones.VIETNAM).toOffsetDateTime(),
                review.lines().stream().map(Unit::of).toList(),
                review.groups().stream()
                        .map(group -> new Group(group, Sum.of(review.sum(group))))
                        .toList(),
                Sum.of(review.total()));
    }
}
