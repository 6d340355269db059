package vn.dondoc.session.reading;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.text.Entered;

/** What people have in the form of a report and have not saved yet. */
@Repository
class UnsavedReports {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    UnsavedReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<UnsavedReport> of(long sessionId, long accountId) {
        return jdbc.sql("select version, form from report_unsaved where session_id = ? and account_id = ?")
                .params(sessionId, accountId)
                .query((row, number) -> new UnsavedReport(
                        row.getLong("version"), Entered.of(JSON.readValue(row.getString("form"), TEXTS))))
                .optional();
    }

    void keep(long sessionId, long accountId, UnsavedReport form) {
        jdbc.sql("""
                        insert into report_unsaved (session_id, account_id, version, form, typed_at)
                        values (:session, :account, :version, :form::jsonb, :at)
                        on conflict (session_id, account_id) do update
                           set version = excluded.version, form = excluded.form, typed_at = excluded.typed_at""")
                .param("session", sessionId)
                .param("account", accountId)
                .param("version", form.version())
                .param("form", JSON.writeValueAsString(form.entered().texts()))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void remove(long sessionId, long accountId) {
        jdbc.sql("delete from report_unsaved where session_id = ? and account_id = ?")
                .params(sessionId, accountId)
                .update();
    }

    void removeAll(long sessionId) {
        jdbc.sql("delete from report_unsaved where session_id = ?")
                .param(sessionId)
                .update();
    }
}
