package vn.dondoc.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a letter.
 *
 * @param sentAt when the mail server took it, or null
 */
public record SentLetter(
        @Nullable Long personId,
        String address,
        @Nullable String name,
        int edition,
        State state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt) {

    /** A letter waits to be sent, was taken by the mail server, or was given up after several attempts. */
    public enum State {
        QUEUED,
        SENT,
        FAILED
    }
}
