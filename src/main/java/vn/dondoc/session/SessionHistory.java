package vn.dondoc.session;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;

/** What happened to a session, kept in the audit log. */
@Component
public class SessionHistory {

    public static final String SUBJECT = "SESSION";

    private final AuditLog log;

    SessionHistory(AuditLog log) {
        this.log = log;
    }

    public void record(WorkingSession session, Actor by, String type, Map<String, String> detail) {
        log.record(by, new AuditEntry(session.provinceId(), SUBJECT, session.code(), type, detail));
    }
}
