package vn.dondoc.review.leader;

import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/**
 * Praise or criticism as it is entered.
 *
 * @param unit short name of the unit
 * @param task code of the task that it is about, or null
 */
public record NewAppraisal(
        @Nullable AppraisalKind kind,
        @Nullable String unit,
        @Nullable String task,
        @Nullable String words) {

    /** Notes in the checks what cannot be read. */
    public static NewAppraisal of(Entered entered, Checks checks) {
        return new NewAppraisal(
                entered.choice("kind", AppraisalKind.class, checks),
                entered.text("unit"),
                entered.text("task"),
                entered.text("words"));
    }
}
