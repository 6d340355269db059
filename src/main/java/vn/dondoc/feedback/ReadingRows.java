package vn.dondoc.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of readings and their proposals. */
@Repository
class ReadingRows {

    private static final TypeReference<Map<String, @Nullable Object>> FIELDS = new TypeReference<>() {};

    private static final String ITEMS = """
            select i.*, coalesce(p.full_name, a.username) as decided_by_name
              from proposal_item i join proposal_reading r on r.id = i.reading_id
              left join account a on a.id = i.decided_by left join person p on p.id = a.person_id""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    ReadingRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** The words of what is dropped. */
    Set<String> dropped(long sessionId, Place place) {
        return new HashSet<>(jdbc.sql("""
                        select i.text from proposal_item i join proposal_reading r on r.id = i.reading_id
                         where r.session_id = ? and r.place = ? and i.decision = 'DROPPED'""")
                .params(sessionId, place.name())
                .query(String.class)
                .list());
    }

    void supersede(long sessionId, Place place) {
        jdbc.sql("""
                        update proposal_item i set decision = 'SUPERSEDED'
                          from proposal_reading r
                         where r.id = i.reading_id and r.session_id = ? and r.place = ? and i.decision in ('PENDING', 'DROPPED')""").params(sessionId, place.name()).update();
    }

    long add(NewReading read, String hash, Instant at, long by) {
        return jdbc.sql("""
                        insert into proposal_reading (session_id, place, read_by, read_at, reference_date, text_hash, text_length)
                        values (:session, :place, :by, :at, :day, :hash, :length) returning id""")
                .param("session", read.sessionId())
                .param("place", read.place().name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("day", read.referenceDate(), Types.DATE)
                .param("hash", hash)
                .param("length", read.text().length())
                .query(Long.class)
                .single();
    }

    void addItems(long reading, List<NewItem> items, Set<String> dropped, Instant at, long by) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            NewItem item = items.get(i);
            boolean gone = !item.taken() && dropped.contains(item.text());
            rows.add(new @Nullable Object[] {
                reading,
                item.kind().name(),
                i,
                item.text(),
                item.start(),
                item.end(),
                json.writeValueAsString(item.fields()),
                item.confidence(),
                item.rule(),
                item.taken() ? "SUPERSEDED" : gone ? "DROPPED" : "PENDING",
                gone ? by : null,
                gone ? Timestamp.from(at) : null
            });
        }
        batches.batchUpdate("""
                insert into proposal_item (reading_id, kind, ordinal, text, span_start, span_end, fields, confidence, rule,
                                           decision, decided_by, decided_at)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?::bigint, ?::timestamptz)""", rows);
    }

    Optional<Long> newest(long sessionId, Place place) {
        return jdbc.sql("select id from proposal_reading where session_id = ? and place = ? order by id desc limit 1")
                .params(sessionId, place.name())
                .query(Long.class)
                .optional();
    }

    Optional<Reading> latest(long sessionId, Place place) {
        return jdbc.sql("""
                        select r.*, coalesce(p.full_name, a.username) as read_by_name
                          from proposal_reading r join account a on a.id = r.read_by left join person p on p.id = a.person_id
                         where r.session_id = ? and r.place = ? order by r.id desc limit 1""")
                .params(sessionId, place.name())
                .query((rs, n) -> new Reading(
                        rs.getLong("id"),
                        rs.getString("read_by_name"),
                        rs.getTimestamp("read_at").toInstant(),
                        rs.getObject("reference_date", LocalDate.class),
                        rs.getString("text_hash"),
                        rs.getInt("text_length"),
                        ofReading(rs.getLong("id"))))
                .optional();
    }

    private List<Item> ofReading(long reading) {
        return jdbc.sql(ITEMS + " where i.reading_id = ? and i.decision <> 'SUPERSEDED' order by i.ordinal")
                .param(reading)
                .query((rs, n) -> item(rs))
                .list();
    }

    /** All proposals that the session's text ever had. */
    List<Item> ofSession(long sessionId, Place place) {
        return jdbc.sql(ITEMS + " where r.session_id = ? and r.place = ? order by i.id")
                .params(sessionId, place.name())
                .query((rs, n) -> item(rs))
                .list();
    }

    List<Item> items(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(ITEMS + " where i.id in (:ids) order by i.id")
                        .param("ids", ids)
                        .query((rs, n) -> item(rs))
                        .list();
    }

    Set<Long> known(long sessionId, Place place, Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("""
                                select i.id from proposal_item i join proposal_reading r on r.id = i.reading_id
                                 where r.session_id = :session and r.place = :place and i.id in (:ids)""")
                        .param("session", sessionId)
                        .param("place", place.name())
                        .param("ids", ids)
                        .query(Long.class)
                        .list());
    }

    /** False where somebody else had decided before. */
    boolean decide(Wish wish, Instant at, long by) {
        boolean back = wish.to() == Decision.PENDING;
        return jdbc.sql("""
                        update proposal_item set decision = :to, merged_into = :into, decided_by = :by, decided_at = :at
                         where id = :id and decision = :seen""")
                        .param("to", wish.to().name())
                        .param("into", wish.to() == Decision.ACCEPTED ? wish.into() : null, Types.BIGINT)
                        .param("by", back ? null : by, Types.BIGINT)
                        .param("at", back ? null : Timestamp.from(at), Types.TIMESTAMP)
                        .param("id", wish.item())
                        .param("seen", wish.seen().name())
                        .update()
                > 0;
    }

    void take(Collection<Long> ids, Instant at, long by) {
        jdbc.sql("""
                        update proposal_item set decision = 'ACCEPTED', decided_by = :by, decided_at = :at
                         where id in (:ids) and decision <> 'ACCEPTED'""")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("ids", ids)
                .update();
    }

    private Item item(ResultSet rs) throws SQLException {
        Timestamp decided = rs.getTimestamp("decided_at");
        return new Item(
                rs.getLong("id"),
                Kind.valueOf(rs.getString("kind")),
                rs.getInt("ordinal"),
                rs.getString("text"),
                (Integer) rs.getObject("span_start"),
                (Integer) rs.getObject("span_end"),
                json.readValue(rs.getString("fields"), FIELDS),
                rs.getDouble("confidence"),
                rs.getString("rule"),
                Decision.valueOf(rs.getString("decision")),
                (Long) rs.getObject("decided_by"),
                rs.getString("decided_by_name"),
                decided == null ? null : decided.toInstant(),
                (Long) rs.getObject("merged_into"));
    }
}
