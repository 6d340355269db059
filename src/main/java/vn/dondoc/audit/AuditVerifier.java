package vn.dondoc.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves the chain of every subject, or names the events at which it is broken. */
@Service
public class AuditVerifier {

    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcTemplate jdbc;

    AuditVerifier(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(ROWS_AT_ONCE);
    }

    /** @return how many events were read, and those whose hash, sequence or link is wrong */
    @Transactional(readOnly = true)
    public Verdict verify() {
        Map<String, Link> ends = new HashMap<>();
        List<String> broken = new ArrayList<>();
        int[] read = {0};
        jdbc.query("select * from audit_event order by id", rs -> {
            AuditEvent event = AuditLog.event(rs);
            read[0]++;
            String key = event.subjectType() + "/" + event.subject();
            Link end = ends.getOrDefault(key, Link.NONE);
            if (!follows(end, event)) {
                broken.add(key + " #" + event.sequence());
            }
            ends.put(key, new Link(event.sequence(), event.previousHash(), event.hash()));
        });
        return new Verdict(read[0], broken);
    }

    private static boolean follows(Link end, AuditEvent event) {
        AuditEntry entry =
                new AuditEntry(event.provinceId(), event.subjectType(), event.subject(), event.type(), event.detail());
        return event.sequence() == end.sequence() + 1
                && event.previousHash().equals(end.hash())
                && event.hash()
                        .equals(Link.hash(
                                end.hash(), event.sequence(), entry, event.actor(), event.actorName(), event.at()));
    }

    /** The outcome of a verification; {@code broken} names subjects with the event's sequence. */
    public record Verdict(int events, List<String> broken) {

        public boolean intact() {
            return broken.isEmpty();
        }
    }
}
