package vn.dondoc.conclusion.api;

import org.jspecify.annotations.Nullable;
import vn.dondoc.rule.Invalid;

/** The version of a conclusion as {@code ETag} and {@code If-Match} carry it. */
final class Tag {

    private Tag() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Null where the caller names no version, or any. */
    static @Nullable Long version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(ifMatch.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new Invalid("If-Match", "version");
        }
    }
}
