package vn.dondoc.explanation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.inbox.Inbox;

/** Tells what happened to an explanation: in its task's history, or in one of its own where it is about an indicator. */
@Component
class ExplanationStory {

    static final String SUBJECT = "EXPLANATION";

    private final AuditLog log;
    private final Inbox inbox;

    ExplanationStory(AuditLog log, Inbox inbox) {
        this.log = log;
        this.inbox = inbox;
    }

    /** @param by null for the program */
    void tell(ExplanationLine line, @Nullable Viewer by, String type, Map<String, String> detail) {
        tell(line, by == null ? Actor.SYSTEM : by.actor(), type, detail);
    }

    void tell(ExplanationLine line, Actor by, String type, Map<String, String> detail) {
        Map<String, String> told = new HashMap<>(detail);
        told.put("number", String.valueOf(line.ordinal()));
        String task = line.task();
        log.record(
                by,
                new AuditEntry(
                        line.provinceId(),
                        task == null ? SUBJECT : "TASK",
                        task == null ? line.code() : task,
                        type,
                        told));
    }

    void readdress(String code) {
        inbox.readdress(Explanations.PROCESS, code);
    }
}
