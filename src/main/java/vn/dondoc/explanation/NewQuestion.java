package vn.dondoc.explanation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/**
 * A question as it is entered.
 *
 * @param dueOn until when it is to be answered; null for the policy's working days
 */
public record NewQuestion(
        @Nullable String question, @Nullable LocalDate dueOn) {

    /** Notes in the checks what cannot be read. */
    public static NewQuestion of(Entered entered, Checks checks) {
        return new NewQuestion(entered.text("question"), entered.date("dueOn", checks));
    }
}
