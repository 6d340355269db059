package vn.dondoc.account;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An account to be opened; only an administrator has neither person nor unit. */
public record NewAccount(
        String username,
        String password,
        Role role,
        @Nullable Long personId,
        @Nullable Long unitId,
        @Nullable Long provinceId) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");
    private static final int LONGEST_USERNAME = 60;

    /** Small letters, digits, and single dots, dashes or underscores between them; 3 to 60 characters. */
    public static boolean isUsername(String text) {
        return text.length() >= 3
                && text.length() <= LONGEST_USERNAME
                && USERNAME.matcher(text).matches();
    }
}
