package vn.dondoc.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only log. Events are written in the transaction of the command that they tell of: both are there, or
 * neither. Two commands on one subject at once collide on the subject's sequence, and the second fails.
 */
@Service
public class AuditLog {

    private static final String INSERT = """
            insert into audit_event (province_id, subject_type, subject, sequence, type, account_id, actor, actor_name,
                                     actor_unit_id, at, detail, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    AuditLog(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, AuditEntry entry) {
        recordAll(actor, List.of(entry));
    }

    /** Records many events at once, in their order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(Actor actor, List<AuditEntry> entries) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<String, Link> ends = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (AuditEntry entry : entries) {
            String key = entry.subjectType() + "/" + entry.subject();
            Link next = ends.getOrDefault(key, Link.NONE);
            if (next == Link.NONE) {
                next = end(entry.subjectType(), entry.subject());
            }
            next = next.followedBy(entry, actor, at);
            ends.put(key, next);
            rows.add(row(actor, entry, next, at));
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    /** Records the history of subjects that have none yet, in its order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordPast(List<PastEvent> events) {
        Map<String, Link> ends = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (PastEvent event : events) {
            AuditEntry entry = event.entry();
            Instant at = event.at().truncatedTo(ChronoUnit.MICROS);
            Link next = ends.getOrDefault(entry.subjectType() + "/" + entry.subject(), Link.NONE)
                    .followedBy(entry, event.actor(), at);
            ends.put(entry.subjectType() + "/" + entry.subject(), next);
            rows.add(row(event.actor(), entry, next, at));
        }
        jdbc.batchUpdate(INSERT, rows);
    }

    /** The subject's events, oldest first. */
    @Transactional(readOnly = true)
    public List<AuditEvent> of(String subjectType, String subject) {
        return jdbc.query(
                "select * from audit_event where subject_type = ? and subject = ? order by sequence",
                (rs, n) -> event(rs),
                subjectType,
                subject);
    }

    static AuditEvent event(ResultSet rs) throws SQLException {
        return new AuditEvent(
                rs.getLong("id"),
                (Long) rs.getObject("province_id"),
                rs.getString("subject_type"),
                rs.getString("subject"),
                rs.getInt("sequence"),
                rs.getString("type"),
                (Long) rs.getObject("account_id"),
                rs.getString("actor"),
                rs.getString("actor_name"),
                rs.getTimestamp("at").toInstant(),
                Details.read(rs.getString("detail")),
                rs.getString("previous_hash"),
                rs.getString("hash"));
    }

    private Link end(String subjectType, String subject) {
        return jdbc
                .query("""
                        select sequence, previous_hash, hash from audit_event
                        where subject_type = ? and subject = ? order by sequence desc limit 1""", (rs, n) -> new Link(rs.getInt(1), rs.getString(2), rs.getString(3)), subjectType, subject)
                .stream()
                .findFirst()
                .orElse(Link.NONE);
    }

    private static @Nullable Object[] row(Actor actor, AuditEntry entry, Link link, Instant at) {
        return new @Nullable Object[] {
            entry.provinceId(),
            entry.subjectType(),
            entry.subject(),
            link.sequence(),
            entry.type(),
            actor.accountId(),
            actor.username(),
            actor.name(),
            actor.unitId(),
            Timestamp.from(at),
            Details.write(entry.detail()),
            link.previousHash(),
            link.hash()
        };
    }
}
