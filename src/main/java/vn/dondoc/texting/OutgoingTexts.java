package vn.dondoc.texting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes short texts; they leave after the transaction in which they were written. */
@Service
public class OutgoingTexts {

    private final JdbcClient jdbc;
    private final Gateways gateways;
    private final Clock clock;

    OutgoingTexts(JdbcClient jdbc, Gateways gateways, Clock clock) {
        this.jdbc = jdbc;
        this.gateways = gateways;
        this.clock = clock;
    }

    /** What the channel carries; empty where it is not set up. */
    public Optional<TextLimits> limits(Channel channel) {
        return gateways.of(channel).map(TextGateway::limits);
    }

    /**
     * Keeps the text to be sent as soon as the transaction is through.
     *
     * @param about what it is about: one text a channel, person and subject
     * @return false where the person was written to about it before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean send(Channel channel, String about, long personId, String number, String text) {
        Timestamp now = Timestamp.from(clock.instant());
        String written = limits(channel).map(limits -> limits.written(text)).orElseThrow();
        return jdbc.sql("""
                        insert into outgoing_text (channel, about, person_id, number, body, next_attempt_at, created_at)
                        values (:channel, :about, :person, :number, :body, :now, :now)
                        on conflict (channel, about, person_id) do nothing""")
                        .param("channel", channel.name())
                        .param("about", about)
                        .param("person", personId)
                        .param("number", number.replaceAll("[^+\\d]", ""))
                        .param("body", written)
                        .param("now", now)
                        .update()
                == 1;
    }
}
