package vn.dondoc.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event to be recorded; time, sequence and hash are the log's. */
public record AuditEntry(
        @Nullable Long provinceId, String subjectType, String subject, String type, Map<String, String> detail) {

    public AuditEntry {
        detail = Map.copyOf(detail);
    }
}
