package vn.dondoc.meeting;

import org.jspecify.annotations.Nullable;

/**
 * What of an opinion is a directive.
 *
 * @param issuer the speaker's account name or number, or null where the speaker is not of the province or not known
 */
public record NotedDirective(
        long id,
        long opinionId,
        String text,
        @Nullable String issuer,
        @Nullable String issuerName) {}
