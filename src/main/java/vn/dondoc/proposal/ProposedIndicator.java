package vn.dondoc.proposal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * One reported figure found in the text.
 *
 * @param planPercent share of the plan reached, 100 meaning exactly the plan
 * @param yoyPercent signed change against the same period of the year before
 * @param quote the words it was read from, {@code text.substring(start, end)} of {@link Proposal#text()}
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ProposedIndicator(
        String name,
        @JsonFormat(shape = JsonFormat.Shape.NUMBER) BigDecimal value,
        String unit,
        @Nullable BigDecimal planPercent,
        @Nullable BigDecimal yoyPercent,
        @Nullable String period,
        Kind kind,
        String quote,
        int start,
        int end,
        double confidence,
        String reason) {

    /** Whether the figure is a result, a forecast or a target. */
    public enum Kind {
        ACTUAL,
        ESTIMATE,
        TARGET;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
