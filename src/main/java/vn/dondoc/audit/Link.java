package vn.dondoc.audit;

import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;

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
        return DigestUtils.sha256Hex(content);
    }
}
