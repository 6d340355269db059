package vn.dondoc.deputy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/**
 * A delegation as it is entered.
 *
 * @param person the number of the person who will be absent; null for the one who enters it
 * @param deputy the number of the person who acts in their stead
 * @param from the first day
 * @param to the last day
 * @param documentNumber of the written delegation (văn bản ủy quyền), where there is one
 */
public record NewDelegation(
        @Nullable String person,
        @Nullable String deputy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String documentNumber,
        @Nullable String reason) {

    public static NewDelegation of(Entered entered, Checks checks) {
        return new NewDelegation(
                entered.text("person"),
                entered.text("deputy"),
                entered.date("from", checks),
                entered.date("to", checks),
                entered.text("documentNumber"),
                entered.text("reason"));
    }
}
