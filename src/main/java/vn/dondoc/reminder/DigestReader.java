package vn.dondoc.reminder;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * To whom a digest goes, and by what.
 *
 * @param email null where no address is known or the person wants no e-mail
 * @param phone null where no number is known or the person wants no text messages
 */
record DigestReader(
        long personId,
        String name,
        @Nullable String email,
        @Nullable String phone,
        String language) {

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
