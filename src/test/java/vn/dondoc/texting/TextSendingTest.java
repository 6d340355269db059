package vn.dondoc.texting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.organization.People;
import vn.dondoc.support.DondocTest;

/** Texts reach a real HTTP server on this machine: refused ones again, those without an answer never. */
@DondocTest
class TextSendingTest {

    @Autowired
    DemonstrationUnits demonstration;

    @Autowired
    People people;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    private final GatewayServer server = new GatewayServer();
    private final String about = "TEST-" + UUID.randomUUID();
    private long person;

    @BeforeEach
    void somebody() {
        demonstration.load();
        person = people.byAccount("yenbai.office").orElseThrow().id();
        // what another test left undone is not of this one
        jdbc.sql("update outgoing_text set state = 'FAILED' where state in ('QUEUED', 'SENDING')")
                .update();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theTextIsPostedAsTheGatewayWantsIt() {
        Gateways gateways = gateways(server.url(), "\"status\":\"OK\"");
        assertThat(write(gateways, "Việc \"quá hạn\"\\ NA-2026-0001.03")).isTrue();
        assertThat(write(gateways, "Lần nữa")).isFalse();
        assertThat(sending(gateways).sendDue(Instant.now())).isEqualTo(1);
        assertThat(sending(gateways).sendDue(Instant.now())).isZero();
        assertThat(server.received())
                .singleElement()
                .asString()
                .contains("\"phone\":\"+84912345678\"", "\"content\":\"Viec \\\"qua han\\\"\\\\ NA-2026-0001.03\"")
                .contains("\"id\":\"text-");
        assertThat(server.tokens()).containsExactly("Bearer secret");
        assertThat(state()).isEqualTo("SENT 1");
    }

    @Test
    void whatWasRefusedIsTriedAgainLater() {
        server.then(500, "busy", 0).then(200, "{\"status\":\"FULL\"}", 0);
        Gateways gateways = gateways(server.url(), "\"status\":\"OK\"");
        write(gateways, "Quá hạn");
        Instant now = Instant.now();
        assertThat(sending(gateways).sendDue(now)).isZero();
        assertThat(state()).isEqualTo("QUEUED 1");
        assertThat(sending(gateways).sendDue(now.plusSeconds(30))).isZero();
        assertThat(server.received()).hasSize(1);
        assertThat(sending(gateways).sendDue(now.plusSeconds(61))).isZero();
        assertThat(state()).isEqualTo("QUEUED 2");
        assertThat(sending(gateways).sendDue(now.plus(Duration.ofMinutes(7)))).isEqualTo(1);
        assertThat(state()).isEqualTo("SENT 3");
        assertThat(server.received())
                .hasSize(3)
                .allMatch(body -> body.equals(server.received().get(0)));
    }

    @Test
    void withoutAnAnswerItIsNotSentAgain() {
        server.then(200, "OK", 3000);
        Gateways gateways = gateways(server.url(), "");
        write(gateways, "Quá hạn");
        assertThat(sending(gateways).sendDue(Instant.now())).isZero();
        assertThat(state()).isEqualTo("UNCERTAIN 1");
        sending(gateways).sendDue(Instant.now().plus(Duration.ofHours(2)));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aProgramThatStoppedWhileHandingOverLeavesItUncertain() {
        Gateways gateways = gateways(server.url(), "");
        write(gateways, "Quá hạn");
        Instant now = Instant.now();
        jdbc.sql("update outgoing_text set state = 'SENDING', attempts = 1, next_attempt_at = now() where about = ?")
                .param(about)
                .update();
        sending(gateways).sendDue(now.plusSeconds(60));
        assertThat(state()).isEqualTo("UNCERTAIN 1");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aGatewayThatIsAwayIsTriedAndGivenUpAtLast() {
        Gateways gateways = gateways(URI.create("http://127.0.0.1:1/send"), "");
        write(gateways, "Quá hạn");
        Instant now = Instant.now();
        for (int minutes = 0; minutes <= 400; minutes += 80) {
            sending(gateways).sendDue(now.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(state()).isEqualTo("FAILED 5");
        assertThat(jdbc.sql("select last_error from outgoing_text where about = ?")
                        .param(about)
                        .query(String.class)
                        .single())
                .as("an address may hold a secret")
                .doesNotContain("127.0.0.1")
                .contains("ConnectException");
    }

    @Test
    void whatIsHalfADayOldIsNotSentAnyMore() {
        Gateways gateways = gateways(server.url(), "");
        write(gateways, "Quá hạn");
        sending(gateways).sendDue(Instant.now().plus(Duration.ofHours(13)));
        assertThat(state()).isEqualTo("FAILED 0");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void twoSendersSendItOnce() throws Exception {
        Gateways gateways = gateways(server.url(), "");
        write(gateways, "Quá hạn");
        Callable<Integer> sender = () -> sending(gateways).sendDue(Instant.now());
        var two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Integer> done : two.invokeAll(List.of(sender, sender))) {
                done.get();
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(server.received()).hasSize(1);
    }

    private boolean write(Gateways gateways, String text) {
        OutgoingTexts texts = new OutgoingTexts(jdbc, gateways, Clock.systemUTC());
        return Boolean.TRUE.equals(
                transactions.execute(status -> texts.send(Channel.SMS, about, person, "+84 912.345.678", text)));
    }

    private TextSending sending(Gateways gateways) {
        return new TextSending(jdbc, gateways, false, Clock.systemUTC());
    }

    private static Gateways gateways(URI url, String success) {
        return new Gateways(List.of(new HttpTextGateway(Channel.SMS, settings(url, success))));
    }

    private static GatewaySettings.Gateway settings(@Nullable URI url, String success) {
        return new GatewaySettings.Gateway(
                url,
                "{\"phone\":\"{number}\",\"content\":\"{text}\",\"id\":\"{id}\"}",
                Map.of("Authorization", "Bearer secret"),
                Duration.ofSeconds(1),
                success,
                null,
                1);
    }

    private String state() {
        return jdbc.sql("select state || ' ' || attempts from outgoing_text where about = ?")
                .param(about)
                .query(String.class)
                .single();
    }
}
