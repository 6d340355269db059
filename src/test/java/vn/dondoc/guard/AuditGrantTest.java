package vn.dondoc.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.audit.Actor;
import vn.dondoc.audit.AuditCommand;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.audit.AuditVerifier;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.TestDatabase;

/** What has happened cannot be rewritten: not by the program, not unnoticed by the owner of the database. */
@DondocTest
class AuditGrantTest {

    private static final String UNLOCK = "alter table dondoc.audit_event disable trigger audit_event_no_change";
    private static final String LOCK = "alter table dondoc.audit_event enable trigger audit_event_no_change";

    @Autowired
    private JdbcClient application;

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditVerifier verifier;

    @Autowired
    private TransactionTemplate transaction;

    private String subject;

    @BeforeEach
    void record() {
        subject = "guard-" + UUID.randomUUID();
        for (String type : new String[] {"SampleOpened", "SampleChanged", "SampleClosed"}) {
            transaction.executeWithoutResult(done -> log.record(
                    Actor.SYSTEM, new AuditEntry(null, "SAMPLE", subject, type, Map.of("reason", "Vì sao"))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor_name = 'somebody else'",
                "delete from audit_event",
                "truncate audit_event",
                "alter table audit_event disable trigger all",
                "drop trigger audit_event_no_change on audit_event"
            })
    void theProgramCannotChangeWhatItWrote(String statement) {
        assertThatThrownBy(() -> application.sql(statement).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dondoc.audit_event set actor_name = 'somebody else'",
                "delete from dondoc.audit_event",
                "truncate dondoc.audit_event"
            })
    void theOwnerIsStoppedByTheTrigger(String statement) {
        assertThatThrownBy(() -> owner().sql(statement).update()).rootCause().hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update dondoc.audit_event set detail = '{\"reason\": \"khác\"}' where subject = ? and sequence = 2",
                "update dondoc.audit_event set actor_name = 'somebody else' where subject = ? and sequence = 2",
                "update dondoc.audit_event set at = at - interval '1 day' where subject = ? and sequence = 2",
                "update dondoc.audit_event set hash = repeat('0', 64) where subject = ? and sequence = 2",
                "delete from dondoc.audit_event where subject = ? and sequence = 2"
            })
    void whoDisablesTheTriggerIsFoundOut(String statement) {
        assertThat(verifier.verify().broken()).isEmpty();
        tampered(statement, () -> {
            assertThat(verifier.verify().intact()).isFalse();
            assertThat(verifier.verify().broken()).allMatch(event -> event.startsWith("SAMPLE/" + subject));
        });
    }

    @Test
    void theCommandLineProvesTheChainOrNamesTheBreak() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(verify(out, err)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("nguyên vẹn");
        tampered("update dondoc.audit_event set type = 'SampleLost' where subject = ? and sequence = 2", () -> {
            assertThat(verify(out, err)).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("SAMPLE/" + subject + " #2");
        });
        assertThat(AuditCommand.run(new String[] {"audit"}, print(out), print(err)))
                .isEqualTo(1);
    }

    private static int verify(ByteArrayOutputStream out, ByteArrayOutputStream err) {
        String[] words = TestDatabase.settings().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        String[] command = new String[words.length + 2];
        command[0] = "audit";
        command[1] = "verify";
        System.arraycopy(words, 0, command, 2, words.length);
        return AuditCommand.run(command, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Tampers as the owner of the tables, looks, and puts everything back. */
    private void tampered(String statement, Runnable look) {
        JdbcClient owner = owner();
        owner.sql("create table dondoc.audit_copy as select * from dondoc.audit_event where subject = ?")
                .param(subject)
                .update();
        owner.sql(UNLOCK).update();
        try {
            owner.sql(statement).param(subject).update();
            look.run();
        } finally {
            owner.sql("delete from dondoc.audit_event where subject = ?")
                    .param(subject)
                    .update();
            owner.sql("insert into dondoc.audit_event overriding system value select * from dondoc.audit_copy")
                    .update();
            owner.sql(LOCK).update();
            owner.sql("drop table dondoc.audit_copy").update();
        }
    }

    private static JdbcClient owner() {
        Map<String, String> settings = TestDatabase.settings();
        return JdbcClient.create(new DriverManagerDataSource(
                settings.get("dondoc.db.url"),
                settings.get("dondoc.db.owner"),
                settings.get("dondoc.db.owner-password")));
    }
}
