package vn.dondoc.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.dondoc.rule.Checks;

/** What a password must be: long rather than odd, not the name, not one character repeated. */
final class PasswordPolicy {

    private static final int SHORTEST = 10;

    /** BCrypt reads no more. */
    private static final int MOST_BYTES = 72;

    private static final int FEWEST_DIFFERENT = 5;

    private PasswordPolicy() {}

    static void check(String username, String password, String field, Checks checks) {
        checks.that(password.length() >= SHORTEST, field, "passwordShort", SHORTEST)
                .that(password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES, field, "passwordLong", MOST_BYTES)
                .that(
                        !password.toLowerCase(Locale.ROOT).contains(username)
                                && password.chars().distinct().count() >= FEWEST_DIFFERENT,
                        field,
                        "passwordWeak");
    }
}
