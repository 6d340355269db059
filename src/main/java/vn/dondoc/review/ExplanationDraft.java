package vn.dondoc.review;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit writes about a period.
 *
 * @param causes why tasks are overdue, silent or were returned
 * @param remedies what will be done about it, and by when
 * @param tasks a word on single tasks, by their codes; may leave tasks out
 */
public record ExplanationDraft(
        @Nullable String causes, @Nullable String remedies, Map<String, String> tasks) {

    public ExplanationDraft {
        tasks = Map.copyOf(tasks);
    }
}
