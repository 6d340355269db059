package vn.dondoc.task;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;

/** What happened to a task, kept in the audit log. */
@Component
class TaskHistory {

    static final String SUBJECT = "TASK";

    private final AuditLog log;
    private final ApplicationEventPublisher events;

    TaskHistory(AuditLog log, ApplicationEventPublisher events) {
        this.log = log;
        this.events = events;
    }

    void issued(List<Task> tasks, Actor by) {
        log.recordAll(
                by,
                tasks.stream()
                        .map(task -> entry(task, "TaskIssued", TaskText.details("due", task.dueDate())))
                        .toList());
    }

    void record(Task task, Actor by, String type, Map<String, String> detail) {
        log.record(by, entry(task, type, detail));
        events.publishEvent(new TaskTold(task.code(), type, by.accountId()));
    }

    private static AuditEntry entry(Task task, String type, Map<String, String> detail) {
        return new AuditEntry(task.provinceId(), SUBJECT, task.code(), type, detail);
    }
}
