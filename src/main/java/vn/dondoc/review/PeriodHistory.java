package vn.dondoc.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEvent;
import vn.dondoc.audit.AuditLog;

/** Who explained, consolidated, sent back and accepted, and when, as the audit log tells it. */
@Service
@Transactional(readOnly = true)
public class PeriodHistory {

    static final String SUBJECT = "REVIEW";

    private final AuditLog log;

    PeriodHistory(AuditLog log) {
        this.log = log;
    }

    /**
     * Something that happened to the review of a period; its sentence is {@code review.event.<type>} with who did it
     * first and the unit that it is about second.
     *
     * @param inStead the leader in whose stead a deputy decided, or null
     * @param words what was said with it, or null
     */
    public record Happened(
            String type,
            String by,
            String unit,
            @Nullable String inStead,
            @Nullable String words,
            Instant at) {}

    /** The same for whoever sees the province; units are told only what comes of it. */
    public List<Happened> of(String code, Viewer viewer) {
        return viewer.seesProvince() ? of(code) : List.of();
    }

    /** The newest first. */
    public List<Happened> of(String code) {
        return log.of(SUBJECT, code).stream()
                .filter(event -> event.type().startsWith("Period"))
                .sorted(Comparator.comparingInt(AuditEvent::sequence).reversed())
                .map(PeriodHistory::happened)
                .toList();
    }

    private static Happened happened(AuditEvent event) {
        String words = event.detail().getOrDefault("words", "");
        return new Happened(
                event.type(),
                event.actorName(),
                event.detail().getOrDefault("unit", ""),
                event.detail().get("for"),
                words.isBlank() ? null : words,
                event.at());
    }
}
