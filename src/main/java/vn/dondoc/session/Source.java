package vn.dondoc.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the session was reported publicly. */
public record Source(
        @Nullable String url,
        @Nullable String author,
        @Nullable Instant publishedAt) {

    public static final Source NONE = new Source(null, null, null);
}
