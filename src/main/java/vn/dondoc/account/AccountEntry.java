package vn.dondoc.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Checks;
import vn.dondoc.text.Entered;

/** An account as an administrator enters it. @param person the person's number */
public record AccountEntry(
        @Nullable String person, String username, @Nullable Role role, String chosen, String repeated) {

    /** What could not be read is noted in the checks. */
    public static AccountEntry of(Entered entered, Checks checks) {
        return new AccountEntry(
                entered.text("person"),
                entered.typed("username").strip().toLowerCase(Locale.ROOT),
                entered.choice("role", Role.class, checks),
                entered.typed("chosen"),
                entered.typed("repeated"));
    }
}
