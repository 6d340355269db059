package vn.dondoc.review.leader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.task.Nature;
import vn.dondoc.text.Entered;

/**
 * A new directive as a leader enters it.
 *
 * @param lead short name of the unit
 * @param nature SPECIFIC when missing
 */
public record NewOrder(
        @Nullable String text,
        @Nullable String lead,
        @Nullable LocalDate dueOn,
        @Nullable String deliverable,
        @Nullable Nature nature) {

    /** Notes in the checks what cannot be read. */
    public static NewOrder of(Entered entered, Checks checks) {
        return new NewOrder(
                entered.text("text"),
                entered.text("lead"),
                entered.date("dueOn", checks),
                entered.text("deliverable"),
                entered.choice("nature", Nature.class, checks));
    }

    Nature natureOrUsual() {
        return nature == null ? Nature.SPECIFIC : nature;
    }
}
