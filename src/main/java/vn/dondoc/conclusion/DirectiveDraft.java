package vn.dondoc.conclusion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directive as it is typed or sent, in names instead of numbers: nothing in it is checked yet, so that everything
 * that is wrong can be told at its field.
 *
 * @param nature SPECIFIC when missing
 * @param force REQUIRE when missing
 * @param issuer an account name
 * @param targetValue a JSON number, or a figure in words as people in Vietnam write it
 * @param leads short names of units or groups
 * @param petition the code of the petition that this decides
 * @param references numbers of documents
 * @param proposalItem the proposal of the program that it was made of
 */
public record DirectiveDraft(
        @Nullable String text,
        @Nullable String shortTitle,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String nature,
        @Nullable String force,
        @Nullable String issuer,
        @Nullable String issuerText,
        @Nullable String addresseeText,
        @Nullable String field,
        @Nullable String deliverable,
        @Nullable String deliverableType,
        @Nullable Object targetValue,
        @Nullable String targetUnit,
        @Nullable List<String> leads,
        @Nullable List<String> coordinators,
        @Nullable DueDraft due,
        @Nullable Boolean starred,
        @Nullable String petition,
        @Nullable String indicatorName,
        @Nullable String projectName,
        @Nullable List<String> references,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long proposalItem) {}
