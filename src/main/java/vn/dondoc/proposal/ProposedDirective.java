package vn.dondoc.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * One order found in the text.
 *
 * @param start first character in {@link Proposal#text()}, in UTF-16 units
 * @param end the character after the last, so that {@code text.substring(start, end)} is {@code text()}
 * @param confidence between 0 and 1
 * @param reason message key of the rule that found it, see {@code messages/proposal}
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ProposedDirective(
        String text,
        int start,
        int end,
        @Nullable String issuer,
        @Nullable String lead,
        List<String> coordinate,
        @Nullable LocalDate deadline,
        @Nullable String deadlineText,
        @Nullable Recurrence recurrence,
        List<String> refs,
        Nature nature,
        Force force,
        double confidence,
        String reason) {}
