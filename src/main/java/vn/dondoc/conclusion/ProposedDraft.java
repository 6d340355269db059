package vn.dondoc.conclusion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * What is proposed for a conclusion.
 *
 * @param text the text that the spans point into
 */
public record ProposedDraft(String text, List<Line> directives) {

    /**
     * One proposed directive.
     *
     * @param confidence between 0 and 1
     * @param reason message key of the rule that found it
     */
    public record Line(
            double confidence, String reason, @JsonUnwrapped DirectiveDraft directive) {}
}
