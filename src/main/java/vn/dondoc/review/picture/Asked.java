package vn.dondoc.review.picture;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dondoc.review.LikeUnits;

/**
 * What the reader chose: each part may be left to the program.
 *
 * @param group whose units are drawn
 * @param rate {@code completion} or {@code onTime}, for the map of months
 * @param unit short name of the unit whose trend is drawn
 * @param indicator code and unit of the indicator, as {@link IndicatorPicture} names them
 */
public record Asked(
        @Nullable String group,
        @Nullable String rate,
        @Nullable String unit,
        @Nullable String indicator) {

    @Nullable
    LikeUnits units() {
        return Arrays.stream(LikeUnits.values())
                .filter(units -> units.name().equals(group))
                .findFirst()
                .orElse(null);
    }

    boolean byCompletion() {
        return !"onTime".equals(rate);
    }

    /** The same page with one choice changed, at the picture that it concerns. */
    String url(String code, String changed, @Nullable String value, String picture) {
        Map<String, @Nullable String> choices = new LinkedHashMap<>();
        choices.put("group", group);
        choices.put("rate", rate);
        choices.put("unit", unit);
        choices.put("indicator", indicator);
        choices.put(changed, value);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/reviews/{code}/pictures");
        choices.forEach((name, chosen) -> {
            if (chosen != null && !chosen.isBlank()) {
                address.queryParam(name, chosen);
            }
        });
        return address.fragment(picture).encode().buildAndExpand(code).toUriString();
    }
}
