package vn.dondoc.texting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hands the texts that are due to their gateways. A text is marked before it is handed over, so that nothing is sent
 * twice, whoever stops when: what was refused is tried again, what stayed without an answer is not.
 */
@Component
public class TextSending {

    private static final Logger log = LoggerFactory.getLogger(TextSending.class);

    private static final int MOST_AT_ONCE = 200;
    private static final int LONGEST_ERROR = 500;
    private static final Duration LONGEST_HAND_OVER = Duration.ofMinutes(10);
    private static final Duration STALE = Duration.ofHours(12);
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    private final JdbcClient jdbc;
    private final Gateways gateways;
    private final boolean scheduled;
    private final Clock clock;

    TextSending(
            JdbcClient jdbc,
            Gateways gateways,
            @Value("${dondoc.texting.sending:true}") boolean scheduled,
            Clock clock) {
        this.jdbc = jdbc;
        this.gateways = gateways;
        this.scheduled = scheduled;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20_000, fixedDelay = 15_000)
    void send() {
        if (scheduled) {
            sendDue(clock.instant());
        }
    }

    /** @return how many texts the gateways took */
    public int sendDue(Instant asOf) {
        leaveUncertain(asOf);
        giveUpOld(asOf);
        int sent = 0;
        for (Channel channel : Channel.values()) {
            TextGateway gateway = gateways.of(channel).orElse(null);
            for (int i = 0; gateway != null && i < MOST_AT_ONCE; i++) {
                Queued next = claim(channel, asOf);
                if (next == null) {
                    break;
                }
                sent += handOver(next, gateway, asOf) ? 1 : 0;
            }
        }
        return sent;
    }

    /** Texts that somebody was handing over when their program stopped. */
    private void leaveUncertain(Instant asOf) {
        jdbc.sql("update outgoing_text set state = 'UNCERTAIN' where state = 'SENDING' and next_attempt_at <= ?")
                .param(Timestamp.from(asOf))
                .update();
    }

    /** Nobody is woken by what was urgent yesterday. */
    private void giveUpOld(Instant asOf) {
        jdbc.sql("update outgoing_text set state = 'FAILED' where state = 'QUEUED' and created_at < ?")
                .param(Timestamp.from(asOf.minus(STALE)))
                .update();
    }

    /** One statement, and so a transaction of its own: the mark is there before anything is handed over. */
    private @Nullable Queued claim(Channel channel, Instant asOf) {
        return jdbc.sql("""
                        update outgoing_text set state = 'SENDING', attempts = attempts + 1, next_attempt_at = :until
                        where id = (select id from outgoing_text
                                     where state = 'QUEUED' and channel = :channel and next_attempt_at <= :now
                                     order by next_attempt_at, id limit 1 for update skip locked)
                        returning id, channel, number, body, attempts""")
                .param("until", Timestamp.from(asOf.plus(LONGEST_HAND_OVER)))
                .param("channel", channel.name())
                .param("now", Timestamp.from(asOf))
                .query(TextSending::queued)
                .optional()
                .orElse(null);
    }

    private boolean handOver(Queued text, TextGateway gateway, Instant asOf) {
        try {
            gateway.send(text.message());
        } catch (TextGateway.NotTaken refused) {
            log.warn("The text {} was not taken: {}", text.id(), refused.getMessage());
            postpone(text, refused, asOf);
            return false;
        } catch (TextGateway.NoAnswer silent) {
            log.warn("The text {} stays without an answer: {}", text.id(), silent.getMessage());
            note(text, "UNCERTAIN", asOf, silent);
            return false;
        }
        jdbc.sql("update outgoing_text set state = 'SENT', sent_at = ?, last_error = null where id = ?")
                .params(Timestamp.from(clock.instant()), text.id())
                .update();
        return true;
    }

    private void postpone(Queued text, Exception why, Instant asOf) {
        boolean last = text.attempts() > WAITS.size();
        Instant next = last ? asOf : asOf.plus(WAITS.get(text.attempts() - 1));
        note(text, last ? "FAILED" : "QUEUED", next, why);
    }

    private void note(Queued text, String state, Instant next, Exception why) {
        String said = String.valueOf(why.getMessage());
        jdbc.sql("update outgoing_text set state = ?, next_attempt_at = ?, last_error = ? where id = ?")
                .params(
                        state,
                        Timestamp.from(next),
                        said.substring(0, Math.min(LONGEST_ERROR, said.length())),
                        text.id())
                .update();
    }

    private static Queued queued(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new Queued(
                id,
                row.getInt("attempts"),
                new TextMessage(
                        "text-" + id,
                        Channel.valueOf(row.getString("channel")),
                        row.getString("number"),
                        row.getString("body")));
    }

    private record Queued(long id, int attempts, TextMessage message) {}
}
