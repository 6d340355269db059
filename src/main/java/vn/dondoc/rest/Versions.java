package vn.dondoc.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import vn.dondoc.rule.Invalid;
import vn.dondoc.rule.Stale;

/** The version of what two people can edit, as {@code ETag} and {@code If-Match} carry it (RFC 9110). */
public final class Versions {

    private Versions() {}

    /** As in {@code "3"}, with its quotes. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller edited, or null where the caller names none or takes any ({@code *}).
     *
     * @throws Invalid if the header holds no version of ours
     */
    public static @Nullable Long edited(@Nullable String ifMatch) {
        if (!StringUtils.hasText(ifMatch) || ifMatch.strip().equals("*")) {
            return null;
        }
        try {
            return Long.valueOf(ifMatch.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw new Invalid("If-Match", "version");
        }
    }

    /** @throws Stale if the caller edited another version than the newest */
    public static void requireNewest(@Nullable String ifMatch, long newest) {
        Long edited = edited(ifMatch);
        if (edited != null && edited != newest) {
            throw new Stale(edited, newest);
        }
    }
}
