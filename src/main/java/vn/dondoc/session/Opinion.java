package vn.dondoc.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said at a session.
 *
 * @param speaker the speaker's account name or number; null where it is nobody of the province or not known
 * @param speakerUnknown true where it was not written down who spoke
 * @param version raised by each correction
 */
public record Opinion(
        long id,
        int ordinal,
        @Nullable String speaker,
        @Nullable String speakerName,
        @Nullable String speakerRole,
        boolean speakerUnknown,
        String text,
        String createdBy,
        Instant createdAt,
        long version) {}
