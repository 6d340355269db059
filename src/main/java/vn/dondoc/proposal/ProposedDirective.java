package vn.dondoc.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * One order found in the text.
 *
 * @param start first character in {@link Proposal#text()}, in UTF-16 units
 * @param end the character after the last, so that {@code text.substring(start, end)} is {@code text()}
 * @param verb the words of ordering, null where the sentence has none of its own
 * @param confidence between 0 and 1
 * @param rule message key of the rule that found it, see {@code messages/proposal}
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
        @Nullable String verb,
        double confidence,
        String rule) {

    /** Why it was proposed, for a reader of the printed form; pages say it from the parts, in the user's language. */
    @JsonProperty
    public String reason() {
        return Stream.of(
                        part("speaker", issuer),
                        part("verb", verb),
                        part("date from", deadlineText),
                        part("rule", rule))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String part(String name, @Nullable String words) {
        return words == null ? null : name + ": " + words;
    }
}
