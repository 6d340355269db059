package vn.dondoc.question;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.rule.Refused;

/** Lets an answer leave the program as a file, and notes it where it is a large one. */
@Service
@EnableConfigurationProperties(ExportPolicy.class)
public class QuestionExports {

    public static final String SUBJECT = "question-export";

    private final Questions questions;
    private final AuditLog audit;
    private final ExportPolicy policy;

    QuestionExports(Questions questions, AuditLog audit, ExportPolicy policy) {
        this.questions = questions;
        this.audit = audit;
        this.policy = policy;
    }

    /** To be called before the first row is written; {@link Refused} where the file would be too large. */
    @Transactional
    public void begin(Question question, String format, Viewer viewer) {
        long rows = questions.count(question, viewer);
        if (rows > policy.mostRows()) {
            throw new Refused("question.tooManyRows", rows, policy.mostRows());
        }
        if (rows > policy.auditedRows()) {
            audit.record(
                    viewer.actor(),
                    new AuditEntry(
                            viewer.provinceId(),
                            SUBJECT,
                            UUID.randomUUID().toString(),
                            "TasksExported",
                            Map.of("rows", String.valueOf(rows), "format", format, "question", question.query())));
        }
    }
}
