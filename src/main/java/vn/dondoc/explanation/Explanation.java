package vn.dondoc.explanation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An explanation with every version of its answer, oldest first, and what the viewer may do now.
 *
 * @param mayAnswer the unit's head, the head's deputy of the day, or the person who carries the task out
 * @param mayJudge the unit that asked
 */
public record Explanation(ExplanationLine line, List<Answer> answers, boolean mayAnswer, boolean mayJudge) {

    /** One version. */
    public record Answer(
            int ordinal,
            String text,
            String by,
            Instant at,
            @Nullable String verdict,
            @Nullable String verdictReason,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}
}
