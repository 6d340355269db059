package vn.dondoc.review.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of pictures shows.
 *
 * @param groups the groups of like units that can be chosen
 * @param onTime with {@code ageing} and {@code months} null where the period has no tasks
 * @param trend null where no period of the kind is frozen and this one has no tasks
 * @param indicator null where none was reported
 */
public record PicturePage(
        String code,
        List<Option> groups,
        @Nullable OnTimePicture onTime,
        @Nullable AgeingPicture ageing,
        @Nullable FlowPicture flow,
        @Nullable MonthsPicture months,
        @Nullable TrendPicture trend,
        @Nullable IndicatorPicture indicator) {}
