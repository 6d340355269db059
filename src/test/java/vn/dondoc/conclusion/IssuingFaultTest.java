package vn.dondoc.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.dondoc.session.Stage;
import vn.dondoc.support.TestDatabase;

/** Whichever step of issuing fails, nothing is left of it, and the next attempt succeeds. */
class IssuingFaultTest extends AfterMeeting {

    private final SingleConnectionDataSource connection = new SingleConnectionDataSource();
    private final JdbcClient owner = JdbcClient.create(connection);

    @BeforeEach
    void approve() {
        Map<String, String> settings = TestDatabase.settings();
        connection.setUrl(String.valueOf(settings.get("dondoc.db.url")));
        connection.setUsername(String.valueOf(settings.get("dondoc.db.owner")));
        connection.setPassword(settings.getOrDefault("dondoc.db.owner-password", ""));
        connection.setSuppressClose(true);
        approved(product("nghean.sct", "nghean.snv"), monthly("nghean.communes"), standing());
    }

    @AfterEach
    void disconnect() {
        connection.destroy();
    }

    @ParameterizedTest
    @CsvSource({
        "insert, dondoc.conclusion_notice",
        "update, dondoc.conclusion",
        "update, dondoc.directive",
        "insert, dondoc.task",
        "insert, dondoc.task_unit",
        "insert, dondoc.audit_event",
        "insert, dondoc.work_item",
        "update, dondoc.work_item",
        "update, dondoc.working_session",
        "insert, engine.act_ru_execution",
        "insert, engine.act_ru_task",
        "insert, engine.act_ru_event_subscr",
        "delete, engine.act_ru_task",
        "insert, engine.act_hi_procinst",
        "insert, engine.act_hi_actinst",
        "insert, engine.act_hi_taskinst",
        "update, engine.act_hi_taskinst"
    })
    void leavesNothing(String operation, String table) {
        Map<String, Long> before = rows();
        fail(operation, table);
        try {
            assertThatThrownBy(() -> commands.issue(code, freshNumber(), NOTICE.toString(), office))
                    .hasStackTraceContaining("injected fault");
        } finally {
            owner.sql("drop trigger injected_fault on " + table).update();
        }

        assertThat(rows()).isEqualTo(before);
        assertThat(stage()).isEqualTo(Stage.ISSUANCE);
        assertThat(conclusion().state()).isEqualTo(ConclusionState.APPROVED);
        assertThat(commands.issue(code, freshNumber(), NOTICE.toString(), office)
                        .tasks())
                .hasSize(6);
        assertThat(stage()).isEqualTo(Stage.FOLLOW_UP);
    }

    @Test
    void succeedsWithoutFault() {
        Map<String, Long> before = rows();
        commands.issue(code, freshNumber(), NOTICE.toString(), office);

        assertThat(rows().get("dondoc.task") - before.get("dondoc.task")).isEqualTo(6);
    }

    private void fail(String operation, String table) {
        owner.sql("""
                        create or replace function dondoc.injected_fault() returns trigger language plpgsql as $$
                        begin raise exception 'injected fault'; end $$""").update();
        owner.sql("create trigger injected_fault after " + operation + " on " + table
                        + " for each row execute function dondoc.injected_fault()")
                .update();
    }

    private Map<String, Long> rows() {
        String counts = owner
                .sql("select schemaname || '.' || tablename from pg_tables where schemaname in ('dondoc', 'engine')")
                .query(String.class)
                .stream()
                .map(table -> "select '" + table + "' as name, count(*) as rows from " + table)
                .collect(Collectors.joining(" union all "));
        Map<String, Long> rows = new TreeMap<>();
        owner.sql(counts).query(row -> {
            rows.put(row.getString("name"), row.getLong("rows"));
        });
        return rows;
    }
}
