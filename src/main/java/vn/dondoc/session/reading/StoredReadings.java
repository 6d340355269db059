package vn.dondoc.session.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The texts that were read for a report that is not submitted yet: one to choose from, and those that were. */
@Repository
class StoredReadings {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ReadLine>> LINES = new TypeReference<>() {};
    private static final TypeReference<Map<Integer, Map<String, String>>> TAKEN = new TypeReference<>() {};

    private static final TypeReference<List<Long>> ITEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredReadings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A text to choose from. */
    record Open(long id, String source, String text, List<ReadLine> lines) {}

    /**
     * A text from which somebody has chosen.
     *
     * @param taken the fields that went into the form, by the number of their line
     * @param items the proposals kept for its lines; none before the report is submitted
     */
    record Chosen(
            long id, String text, List<ReadLine> lines, Map<Integer, Map<String, String>> taken, List<Long> items) {

        boolean isKept() {
            return !items.isEmpty();
        }
    }

    Optional<Open> open(long sessionId, long accountId) {
        return jdbc.sql("select id, source, content, lines from report_reading"
                        + " where session_id = ? and account_id = ? and taken_at is null")
                .params(sessionId, accountId)
                .query((row, number) ->
                        new Open(row.getLong("id"), row.getString("source"), row.getString("content"), lines(row)))
                .optional();
    }

    /** Takes the place of an earlier text of the same person from which nothing was chosen. */
    void keep(long sessionId, long accountId, String source, String text, List<ReadLine> lines) {
        drop(sessionId, accountId);
        jdbc.sql("""
                        insert into report_reading (session_id, account_id, read_at, source, content, lines)
                        values (:session, :account, :at, :source, :text, :lines::jsonb)""")
                .param("session", sessionId)
                .param("account", accountId)
                .param("at", Timestamp.from(clock.instant()))
                .param("source", source)
                .param("text", text)
                .param("lines", JSON.writeValueAsString(lines))
                .update();
    }

    void drop(long sessionId, long accountId) {
        jdbc.sql("delete from report_reading where session_id = ? and account_id = ? and taken_at is null")
                .params(sessionId, accountId)
                .update();
    }

    void take(long id, Map<Integer, Map<String, String>> taken) {
        jdbc.sql("update report_reading set taken = :taken::jsonb, taken_at = :at where id = :id")
                .param("taken", JSON.writeValueAsString(taken))
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /** In the order in which they were read. */
    List<Chosen> chosen(long sessionId) {
        return jdbc.sql("select id, content, lines, taken, coalesce(items, '[]') as items from report_reading"
                        + " where session_id = ? and taken_at is not null order by id")
                .param(sessionId)
                .query((row, number) -> new Chosen(
                        row.getLong("id"),
                        row.getString("content"),
                        lines(row),
                        JSON.readValue(row.getString("taken"), TAKEN),
                        JSON.readValue(row.getString("items"), ITEMS)))
                .list();
    }

    /** From now on the text itself is not needed. */
    void kept(long id, List<Long> items) {
        jdbc.sql("update report_reading set items = :items::jsonb, content = '' where id = :id")
                .param("items", JSON.writeValueAsString(items))
                .param("id", id)
                .update();
    }

    /** Forgets what nobody has chosen from. */
    void dropOpen(long sessionId) {
        jdbc.sql("delete from report_reading where session_id = ? and taken_at is null")
                .param(sessionId)
                .update();
    }

    private static List<ReadLine> lines(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("lines"), LINES);
    }
}
