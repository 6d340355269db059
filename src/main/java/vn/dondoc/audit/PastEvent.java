package vn.dondoc.audit;

import java.time.Instant;

/** An event of the past, for rows that are brought in together with their history. */
public record PastEvent(Actor actor, AuditEntry entry, Instant at) {}
