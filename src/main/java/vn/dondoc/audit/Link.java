package vn.dondoc.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The end of a subject's chain: the last event's number and hash. */
record Link(int sequence, String previousHash, String hash) {

    static final Link NONE = new Link(0, "", "");

    Link followedBy(AuditEntry entry, Actor actor, Instant at) {
        int next = sequence + 1;
        return new Link(next, hash, hash(hash, next, entry, actor.username(), actor.name(), at));
    }

    /** What the event's hash must be; the verifier computes it again from the stored row. */
    static String hash(String previous, int sequence, AuditEntry entry, String username, String name, Instant at) {
        String content = String.join(
                "\n",
                previous,
                String.valueOf(entry.provinceId()),
                entry.subjectType(),
                entry.subject(),
                String.valueOf(sequence),
                entry.type(),
                username,
                name,
                at.toString(),
                Details.write(entry.detail()));
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
