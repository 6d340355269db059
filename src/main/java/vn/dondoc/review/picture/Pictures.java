package vn.dondoc.review.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.ReportingPeriod.Kind;
import vn.dondoc.review.Flow;
import vn.dondoc.review.LikeUnits;
import vn.dondoc.review.Review;
import vn.dondoc.review.Reviews;

/** Puts the pictures of a period together: frozen figures where they are frozen, and live ones where they move. */
@Component
@Transactional(readOnly = true)
public class Pictures {

    private static final int MONTHS = 12;
    private static final int PERIODS = 8;

    private final Reviews reviews;
    private final IndicatorPictures indicators;
    private final PictureWords words;

    Pictures(Reviews reviews, IndicatorPictures indicators, PictureWords words) {
        this.reviews = reviews;
        this.indicators = indicators;
        this.words = words;
    }

    /** @throws vn.dondoc.rule.NotFound if the code names no period that has begun, or another province's */
    public PicturePage of(String code, Asked asked, Viewer viewer) {
        Review review = reviews.review(code, viewer);
        LikeUnits group = group(review, asked);
        IndicatorPicture indicator = indicators.of(code, asked, viewer);
        if (group == null) {
            return new PicturePage(code, List.of(), null, null, null, null, null, indicator);
        }
        return new PicturePage(
                code,
                groups(review, group, asked),
                OnTimePicture.of(review, group, words),
                AgeingPicture.of(review, group, words),
                FlowPicture.of(flows(review, viewer), words),
                MonthsPicture.of(months(review, viewer), group, asked.byCompletion(), rates(code, asked), words),
                trend(review, asked, viewer),
                indicator);
    }

    private static @Nullable LikeUnits group(Review review, Asked asked) {
        List<LikeUnits> groups = review.groups();
        LikeUnits wanted = asked.units();
        return wanted != null && groups.contains(wanted)
                ? wanted
                : groups.stream().findFirst().orElse(null);
    }

    private List<Option> groups(Review review, LikeUnits chosen, Asked asked) {
        return review.groups().stream()
                .map(group -> new Option(
                        group.name(),
                        words.say("review.group." + group),
                        asked.url(review.code(), "group", group.name(), "onTime"),
                        group == chosen))
                .toList();
    }

    private List<Option> rates(String code, Asked asked) {
        return Stream.of("completion", "onTime")
                .map(rate -> new Option(
                        rate,
                        words.say("review.picture.months." + rate),
                        asked.url(code, "rate", rate, "months"),
                        rate.equals("completion") == asked.byCompletion()))
                .toList();
    }

    private List<Flow> flows(Review review, Viewer viewer) {
        Flow flow = reviews.flow(review.code(), viewer);
        Flow before = reviews.flow(reviews.code(review.period().previous(), viewer), viewer);
        return before.last().assigned() == 0 ? List.of(flow) : List.of(before, flow);
    }

    /** The frozen months until the end of the period, and the running one where the period runs. */
    private List<Review> months(Review review, Viewer viewer) {
        List<Review> months = frozen(review, Kind.MONTH, MONTHS, viewer);
        if (review.frozen() == null
                && review.judgedOn().isBefore(review.period().to())) {
            ReportingPeriod running =
                    ReportingPeriod.containing(Kind.MONTH, review.period().calendar(), review.judgedOn());
            months.add(
                    running.equals(review.period()) ? review : reviews.review(reviews.code(running, viewer), viewer));
        }
        return months;
    }

    private TrendPicture trend(Review review, Asked asked, Viewer viewer) {
        List<Review> periods = frozen(review, review.period().kind(), PERIODS, viewer);
        if (review.frozen() == null) {
            periods.add(review);
        }
        List<Option> units = review.lines().stream()
                .map(line -> new Option(
                        line.shortName(),
                        line.name(words.locale()),
                        asked.url(review.code(), "unit", line.shortName(), "trend"),
                        line.shortName().equals(asked.unit())))
                .toList();
        boolean known = units.stream().anyMatch(Option::chosen);
        return TrendPicture.of(periods, known ? asked.unit() : null, units, words);
    }

    /** The earliest first. */
    private List<Review> frozen(Review review, Kind kind, int most, Viewer viewer) {
        List<Review> frozen = new ArrayList<>(reviews.frozenUntil(review.period(), kind, most, viewer).stream()
                .map(period -> reviews.review(period.code(), viewer))
                .toList());
        Collections.reverse(frozen);
        return frozen;
    }
}
