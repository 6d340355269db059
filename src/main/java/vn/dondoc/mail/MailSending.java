package vn.dondoc.mail;

import jakarta.mail.MessagingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends the letters that are due, each in a transaction of its own, so that one bad address holds nobody up and two
 * programs on one database never take the same letter. What the server does not take is tried again, ever later.
 */
@Component
public class MailSending {

    private static final Logger log = LoggerFactory.getLogger(MailSending.class);

    private static final int MOST_AT_ONCE = 200;
    private static final int LONGEST_ERROR = 500;
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private final JdbcClient jdbc;
    private final MailServer server;
    private final TransactionOperations transactions;
    private final boolean scheduled;
    private final Clock clock;

    MailSending(
            JdbcClient jdbc,
            MailServer server,
            TransactionOperations transactions,
            @Value("${dondoc.mail.sending:true}") boolean scheduled,
            Clock clock) {
        this.jdbc = jdbc;
        this.server = server;
        this.transactions = transactions;
        this.scheduled = scheduled;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 15_000)
    void send() {
        if (scheduled) {
            sendDue(clock.instant());
        }
    }

    /** @return how many letters the mail server took */
    public int sendDue(Instant asOf) {
        int sent = 0;
        if (server.isSetUp()) {
            for (int i = 0; i < MOST_AT_ONCE; i++) {
                Outcome outcome = Objects.requireNonNull(transactions.execute(status -> sendNext(asOf)));
                if (outcome == Outcome.NOTHING_DUE) {
                    return sent;
                }
                sent += outcome == Outcome.SENT ? 1 : 0;
            }
        }
        return sent;
    }

    private enum Outcome {
        NOTHING_DUE,
        SENT,
        REFUSED
    }

    private Outcome sendNext(Instant asOf) {
        Queued next = jdbc.sql("""
                        select id, purpose, about, edition, person_id, address, name, subject, body_text, body_html, attempts
                        from outgoing_mail where state = 'QUEUED' and next_attempt_at <= ?
                        order by next_attempt_at, id limit 1 for update skip locked""")
                .param(Timestamp.from(asOf))
                .query(this::queued)
                .optional()
                .orElse(null);
        if (next == null) {
            return Outcome.NOTHING_DUE;
        }
        try {
            server.deliver(next.letter(), messageId(next));
        } catch (MailException | MessagingException refused) {
            log.warn("The letter {} was not taken: {}", next.id(), refused.getMessage());
            postpone(next, refused, asOf);
            return Outcome.REFUSED;
        }
        jdbc.sql("update outgoing_mail set state = 'SENT', attempts = attempts + 1, sent_at = ?, last_error = null"
                        + " where id = ?")
                .params(Timestamp.from(clock.instant()), next.id())
                .update();
        return Outcome.SENT;
    }

    /** The same at every attempt, so that a server that had taken it after all can tell. */
    private String messageId(Queued letter) {
        String from = server.from();
        return "<letter-" + letter.id() + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }

    private void postpone(Queued letter, Exception why, Instant asOf) {
        boolean last = letter.attempts() >= WAITS.size();
        Duration wait = last ? Duration.ZERO : WAITS.get(letter.attempts());
        String said = String.valueOf(why.getMessage());
        jdbc.sql("""
                        update outgoing_mail set state = :state, attempts = attempts + 1, next_attempt_at = :next, last_error = :error
                        where id = :id""")
                .param("state", last ? "FAILED" : "QUEUED")
                .param("next", Timestamp.from(asOf.plus(wait)))
                .param("error", said.substring(0, Math.min(LONGEST_ERROR, said.length())))
                .param("id", letter.id())
                .update();
    }

    private Queued queued(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        Letter letter = new Letter(
                row.getString("purpose"),
                row.getString("about"),
                row.getInt("edition"),
                new Letter.Recipient(person(row), row.getString("address"), row.getString("name")),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                files(id));
        return new Queued(id, row.getInt("attempts"), letter);
    }

    private static @Nullable Long person(ResultSet row) throws SQLException {
        long id = row.getLong("person_id");
        return row.wasNull() ? null : id;
    }

    private List<Letter.Enclosure> files(long mail) {
        return jdbc.sql("select name, type, bytes from outgoing_mail_file where mail_id = ? order by ordinal")
                .param(mail)
                .query((file, number) ->
                        new Letter.Enclosure(file.getString("name"), file.getString("type"), file.getBytes("bytes")))
                .list();
    }

    private record Queued(long id, int attempts, Letter letter) {}
}
