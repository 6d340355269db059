package vn.dondoc.proposal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a text.
 *
 * @param text the text all spans point into: the one given, in Unicode form NFC
 * @param referenceDate the day against which dates without a year were read; null when none was given
 */
public record Proposal(
        @JsonIgnore String text,
        @JsonProperty("reference_date") @Nullable LocalDate referenceDate,
        List<ProposedDirective> directives,
        List<ProposedIndicator> indicators,
        List<ProposedPetition> petitions,
        List<ProposedOpinion> opinions) {}
