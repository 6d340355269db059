package vn.dondoc.task.api;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.task.Sentence;
import vn.dondoc.task.TaskDetails;
import vn.dondoc.task.TaskReading;
import vn.dondoc.task.TaskSentences;

/** Answers with a task as it stands now; its version is the ETag. */
@Component
class TaskAnswers {

    private final TaskReading reading;
    private final AuditLog log;
    private final TaskSentences sentences;
    private final MessageSource messages;

    TaskAnswers(TaskReading reading, AuditLog log, TaskSentences sentences, MessageSource messages) {
        this.reading = reading;
        this.log = log;
        this.sentences = sentences;
        this.messages = messages;
    }

    ResponseEntity<TaskAnswer> of(String code, Viewer viewer) {
        TaskDetails task = reading.of(code, viewer);
        List<TaskAnswer.Event> history =
                log.of("TASK", code).stream().map(this::told).toList();
        return ResponseEntity.ok().eTag("\"" + task.line().version() + "\"").body(new TaskAnswer(task, history));
    }

    private TaskAnswer.Event told(AuditEvent event) {
        Sentence sentence = sentences.of(event);
        return new TaskAnswer.Event(
                event.sequence(),
                event.type(),
                event.at(),
                event.actor(),
                event.actorName(),
                messages.getMessage(sentence.key(), sentence.arguments().toArray(), LocaleContextHolder.getLocale()),
                event.detail());
    }
}
