package vn.dondoc.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.rule.Refused;
import vn.dondoc.support.DondocTest;
import vn.dondoc.task.TaskFixture;

/** Which files may be taken away, and which of them the log notes. */
@DondocTest
@Transactional
class QuestionExportsTest {

    @Autowired
    private Questions questions;

    @Autowired
    private QuestionReader reader;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TaskFixture fixture;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void notesWhoTookManyTasksAndRefusesTooMany() {
        String mark = "xuất " + UUID.randomUUID();
        for (int n = 0; n < 3; n++) {
            fixture.task().lead("hagiang.sct").title(mark).issue();
        }
        Viewer office = fixture.viewer("hagiang.office");
        Question question =
                reader.read(Asked.of(Map.of("q", new String[] {mark})), office).orThrow();

        new QuestionExports(questions, audit, new ExportPolicy(10, 3)).begin(question, "csv", office);
        assertThat(noted(office)).isEmpty();
        new QuestionExports(questions, audit, new ExportPolicy(10, 2)).begin(question, "xlsx", office);
        assertThat(noted(office)).singleElement().satisfies(detail -> assertThat(detail)
                .contains("\"3\"", "xlsx", "source=now"));
        assertThatThrownBy(() ->
                        new QuestionExports(questions, audit, new ExportPolicy(2, 2)).begin(question, "csv", office))
                .isInstanceOf(Refused.class);
    }

    private List<String> noted(Viewer viewer) {
        return jdbc.sql("select detail::text from audit_event where subject_type = ? and account_id = ?")
                .params(QuestionExports.SUBJECT, viewer.accountId())
                .query(String.class)
                .list();
    }
}
