package vn.dondoc.session.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.session.Opinion;

/** An opinion; {@code speaker} is an account name, or null where the speaker has none. */
record OpinionBody(
        long id,
        @Nullable String speaker,
        @Nullable String speakerName,
        @Nullable String role,
        boolean speakerUnknown,
        String text,
        Instant createdAt,
        long version) {

    static OpinionBody of(Opinion opinion) {
        return new OpinionBody(
                opinion.id(),
                opinion.speaker(),
                opinion.speakerName(),
                opinion.speakerRole(),
                opinion.speakerUnknown(),
                opinion.text(),
                opinion.createdAt(),
                opinion.version());
    }
}
