package vn.dondoc.explanation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an explanation. Published in the transaction that wrote it.
 *
 * @param code of the explanation
 * @param task code of its task, or null where it is about an indicator
 * @param to the persons who should hear of it, deputies of the day included; may be empty
 * @param expiresOn the working day at whose end the answer is due
 */
public record ExplanationMoved(String code, @Nullable String task, What what, List<Long> to, LocalDate expiresOn) {

    public enum What {
        ASKED,
        ANSWERED,
        ACCEPTED,
        RETURNED,
        WITHDRAWN,
        REMINDED,
        OVERDUE
    }
}
