package vn.dondoc.explanation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.explanation.Explanation;
import vn.dondoc.explanation.ExplanationLine;
import vn.dondoc.explanation.ExplanationState;

/**
 * An explanation as machines read it.
 *
 * @param task code of the task, or null where it is about an indicator or the results of a period
 * @param unit short name of the unit that explains
 * @param askedBy name of who asked, or null where the chasing ladder requires it
 * @param expiresOn the working day at whose end {@code dueOn} expires
 */
record ExplanationBody(
        int number,
        String code,
        @Nullable String task,
        @Nullable String indicator,
        @Nullable String period,
        String about,
        String unit,
        @Nullable String askedBy,
        Instant askedAt,
        String question,
        LocalDate dueOn,
        LocalDate expiresOn,
        ExplanationState state,
        @Nullable Instant endedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant overdueAt,
        List<Explanation.Answer> answers) {

    static ExplanationBody of(Explanation explanation) {
        return of(explanation.line(), explanation.answers());
    }

    static ExplanationBody of(ExplanationLine line, List<Explanation.Answer> answers) {
        return new ExplanationBody(
                line.ordinal(),
                line.code(),
                line.task(),
                line.indicator(),
                line.period(),
                line.about(),
                line.unit(),
                line.askedBy(),
                line.askedAt(),
                line.question(),
                line.dueOn(),
                line.expiresOn(),
                line.state(),
                line.endedAt(),
                line.remindedAt(),
                line.overdueAt(),
                answers);
    }
}
