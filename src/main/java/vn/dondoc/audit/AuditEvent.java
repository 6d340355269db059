package vn.dondoc.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a subject.
 *
 * @param subjectType for example {@code TASK}
 * @param subject the subject's code, for example {@code NA-2026-012.03}
 * @param sequence 1 for the subject's first event, without gaps
 * @param type past tense, for example {@code TaskAcknowledged}
 * @param hash SHA-256 over the event and the hash of the subject's previous event
 */
public record AuditEvent(
        long id,
        @Nullable Long provinceId,
        String subjectType,
        String subject,
        int sequence,
        String type,
        @Nullable Long accountId,
        String actor,
        String actorName,
        Instant at,
        Map<String, String> detail,
        String previousHash,
        String hash) {}
