package vn.dondoc.invitation;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.Accounts;
import vn.dondoc.account.Viewer;
import vn.dondoc.audit.AuditEntry;
import vn.dondoc.audit.AuditLog;
import vn.dondoc.session.SessionCalendar;

/**
 * The private addresses under which calendar programs read a person's sessions and due dates. Whoever knows the address reads it, so
 * only the hash of its secret is kept, a person has one at a time, and may revoke it.
 */
@Service
@Transactional
public class CalendarFeeds {

    private static final int DAYS_BACK = 90;
    private static final int DAYS_AHEAD = 400;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final SessionCalendar calendar;
    private final DueDates dueDates;
    private final AuditLog log;
    private final MessageSource messages;
    private final Clock clock;

    CalendarFeeds(
            JdbcClient jdbc,
            Accounts accounts,
            SessionCalendar calendar,
            DueDates dueDates,
            AuditLog log,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.calendar = calendar;
        this.dueDates = dueDates;
        this.log = log;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return the secret of the new address, told only now; the former address is worth nothing any more */
    public String make(Viewer viewer) {
        return make(viewer, content(viewer));
    }

    /** The same with another choice of what the calendar shows. */
    public String make(Viewer viewer, FeedContent content) {
        end(viewer);
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("insert into calendar_feed (account_id, sha256, content, created_at) values (?, ?, ?, ?)")
                .params(
                        viewer.accountId(),
                        DigestUtils.sha256Hex(token),
                        content.name(),
                        Timestamp.from(clock.instant()))
                .update();
        record(viewer, "CalendarFeedMade");
        return token;
    }

    public void revoke(Viewer viewer) {
        if (end(viewer) > 0) {
            record(viewer, "CalendarFeedRevoked");
        }
    }

    /** Changes what the viewer's calendar shows; its address stays. */
    public void show(Viewer viewer, FeedContent content) {
        jdbc.sql("update calendar_feed set content = ? where account_id = ? and revoked_at is null")
                .params(content.name(), viewer.accountId())
                .update();
    }

    /** What the viewer's calendar shows; both, as long as there is none. */
    @Transactional(readOnly = true)
    public FeedContent content(Viewer viewer) {
        return jdbc.sql("select content from calendar_feed where account_id = ? and revoked_at is null")
                .param(viewer.accountId())
                .query((row, n) -> FeedContent.valueOf(row.getString("content")))
                .optional()
                .orElse(FeedContent.BOTH);
    }

    /** Since when the viewer has an address, or null. */
    @Transactional(readOnly = true)
    public @Nullable Instant since(Viewer viewer) {
        return jdbc.sql("select created_at from calendar_feed where account_id = ? and revoked_at is null")
                .param(viewer.accountId())
                .query((row, n) -> row.getTimestamp("created_at").toInstant())
                .optional()
                .orElse(null);
    }

    /** Whether the address is one that may be read. */
    @Transactional(readOnly = true)
    public boolean knows(String token) {
        return owner(token).isPresent();
    }

    /**
     * The sessions that the owner of the address may see, from a season back to a year ahead, and what they owe; empty if
     * there is no such address.
     */
    @Transactional(readOnly = true)
    public Optional<String> read(String token) {
        return owner(token).map(this::file);
    }

    private Optional<Viewer> owner(String token) {
        return jdbc.sql("select a.username from calendar_feed f join account a on a.id = f.account_id"
                        + " where f.sha256 = ? and f.revoked_at is null and a.enabled")
                .param(DigestUtils.sha256Hex(token))
                .query(String.class)
                .optional()
                .map(accounts::loadUserByUsername);
    }

    private String file(Viewer viewer) {
        Locale locale = Locale.forLanguageTag(viewer.language());
        FeedContent content = content(viewer);
        return CalendarFile.feed(
                messages.getMessage("invitation.feed.name", new Object[] {viewer.displayName()}, locale),
                content.hasSessions() ? sessions(viewer, locale) : List.of(),
                content.hasDueDates() ? dueDates.of(viewer, locale) : List.of());
    }

    private List<CalendarEvent> sessions(Viewer viewer, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        return calendar.between(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD), viewer).stream()
                .map(entry -> CalendarEvent.of(entry, description(entry, locale)))
                .toList();
    }

    private String description(SessionCalendar.Entry entry, Locale locale) {
        Object[] facts = {entry.code(), entry.reportingUnit(), entry.chair() == null ? "" : entry.chair()};
        return messages.getMessage("invitation.feed.description", facts, locale);
    }

    private int end(Viewer viewer) {
        return jdbc.sql("update calendar_feed set revoked_at = ? where account_id = ? and revoked_at is null")
                .params(Timestamp.from(clock.instant()), viewer.accountId())
                .update();
    }

    private void record(Viewer viewer, String type) {
        log.record(viewer.actor(), new AuditEntry(viewer.provinceId(), "ACCOUNT", viewer.username(), type, Map.of()));
    }
}
