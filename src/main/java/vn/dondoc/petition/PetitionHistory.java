package vn.dondoc.petition;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;

/** What happened to a petition, kept in the audit log under its own code. */
@Component
class PetitionHistory {

    private static final String SUBJECT = "PETITION";

    private final AuditLog log;

    PetitionHistory(AuditLog log) {
        this.log = log;
    }

    void record(long provinceId, String code, Actor by, String type, Map<String, String> detail) {
        log.record(by, new AuditEntry(provinceId, SUBJECT, code, type, detail));
    }

    List<AuditEvent> of(String code) {
        return log.of(SUBJECT, code);
    }
}
