package vn.dondoc.session;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.ClassificationStamp;
import vn.dondoc.text.Entered;

/**
 * What a unit asks of the leaders, as it is entered.
 *
 * @param from the asking unit's short name; absent, it is the reporting unit
 * @param to the short name of the unit asked, or words where it is outside the tree of units
 * @param resourceAmount how much is asked for, in {@code resourceUnit}
 */
public record NewPetition(
        @Nullable String text,
        @Nullable PetitionKind kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable BigDecimal resourceAmount,
        @Nullable String resourceUnit) {

    private static final int LONGEST_TEXT = 4000;

    /** Reads the row at the path ({@code petitions[0]}), or the whole where the path is empty. */
    public static NewPetition read(Entered in, String row, Checks checks) {
        String at = row.isEmpty() ? "" : row + ".";
        checks.text(in.text(at + "text"), at + "text", LONGEST_TEXT)
                .atMost(in.text(at + "to"), at + "to", 500)
                .atMost(in.text(at + "resourceUnit"), at + "resourceUnit", 100);
        checks.that(!ClassificationStamp.stands(in.text(at + "text")), at + "text", "classifiedText");
        return new NewPetition(
                in.text(at + "text"),
                in.choice(at + "kind", PetitionKind.class, checks),
                in.text(at + "from"),
                in.text(at + "to"),
                in.number(at + "resourceAmount", checks),
                in.text(at + "resourceUnit"));
    }
}
