package vn.dondoc.rest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The keys of posts that were or are being answered, with the answers, for a week. */
@Repository
class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofDays(7);

    /** A post that has no answer for so long was interrupted; its retry runs anew. */
    private static final Duration INTERRUPTED = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A post as its caller names it. */
    record Post(long accountId, String key, String fingerprint) {}

    /** The answer that was given. */
    record Answer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String contentType,
            @Nullable String body) {}

    /** What is known of a key; without an answer its first post is still running. */
    record Known(String fingerprint, @Nullable Answer answer) {}

    /** @return true if the caller is the first with this key and is to carry the post out */
    @Transactional
    public boolean claim(Post post) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        insert into idempotency_key as k (account_id, key, fingerprint, created_at)
                        values (:account, :key, :fingerprint, :now)
                        on conflict (account_id, key) do update set created_at = excluded.created_at
                         where k.status is null and k.fingerprint = excluded.fingerprint and k.created_at < :interrupted""")
                        .param("account", post.accountId())
                        .param("key", post.key())
                        .param("fingerprint", post.fingerprint())
                        .param("now", Timestamp.from(now))
                        .param("interrupted", Timestamp.from(now.minus(INTERRUPTED)))
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public Optional<Known> find(Post post) {
        return jdbc.sql("select * from idempotency_key where account_id = ? and key = ?")
                .params(post.accountId(), post.key())
                .query((rs, n) -> known(rs))
                .optional();
    }

    @Transactional
    public void answer(Post post, Answer answer) {
        jdbc.sql("""
                        update idempotency_key set status = :status, location = :location, etag = :etag,
                               content_type = :type, body = :body
                        where account_id = :account and key = :key""")
                .param("status", answer.status())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("type", answer.contentType())
                .param("body", answer.body())
                .param("account", post.accountId())
                .param("key", post.key())
                .update();
    }

    /** Forgets a post that failed, so that its retry runs. */
    @Transactional
    public void release(Post post) {
        jdbc.sql("delete from idempotency_key where account_id = ? and key = ? and status is null")
                .params(post.accountId(), post.key())
                .update();
    }

    /** @return how many keys were forgotten */
    @Transactional
    @Scheduled(cron = "0 17 3 * * *", zone = "Asia/Ho_Chi_Minh")
    public int forgetOld() {
        return jdbc.sql("delete from idempotency_key where created_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private static Known known(ResultSet rs) throws SQLException {
        int status = rs.getInt("status");
        Answer answer = rs.wasNull()
                ? null
                : new Answer(
                        status,
                        rs.getString("location"),
                        rs.getString("etag"),
                        rs.getString("content_type"),
                        rs.getString("body"));
        return new Known(rs.getString("fingerprint"), answer);
    }
}
