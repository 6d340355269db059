package vn.dondoc.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.demonstration.DemonstrationUnits;
import vn.dondoc.support.DondocTest;
import vn.dondoc.support.Machine;

/** A post with a key happens once, however often it is sent. */
@DondocTest
@Import(Samples.class)
class IdempotentPostsTest {

    private static final String PATH = "/api/v1/samples/orders";
    private static final String ORDER = "{\"lines\":[{\"colour\":\"RED\"}]}";

    @Autowired
    private DemonstrationUnits demonstration;

    @Autowired
    private Samples samples;

    @Autowired
    private IdempotencyKeys keys;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Machine machine;
    private String key;

    @BeforeEach
    void prepare() {
        demonstration.load();
        machine = new Machine(port, "nghean.office");
        key = UUID.randomUUID().toString();
        samples.posts.set(0);
    }

    @Test
    void theRetryGetsTheFirstAnswerAgain() {
        HttpResponse<String> first = post(PATH, ORDER);
        HttpResponse<String> retry = post(PATH, ORDER);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue(IdempotentPosts.REPLAYED)).isEmpty();
        assertThat(retry.statusCode()).isEqualTo(201);
        assertThat(retry.headers().firstValue(IdempotentPosts.REPLAYED)).hasValue("true");
        assertThat(retry.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(retry.body()).isEqualTo(first.body()).contains("Đã ghi");
        assertThat(samples.posts).hasValue(1);
    }

    @Test
    void aRefusalIsRememberedToo() {
        assertThat(post(PATH, "{\"lines\":1}").statusCode()).isEqualTo(400);
        assertThat(post(PATH, "{\"lines\":1}").headers().firstValue(IdempotentPosts.REPLAYED))
                .hasValue("true");
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        post(PATH, ORDER);
        assertThat(post(PATH, "{\"lines\":[{}]}").statusCode()).isEqualTo(422);
        assertThat(post(PATH + "?slowly=1", ORDER).statusCode()).isEqualTo(422);
        assertThat(samples.posts).hasValue(1);
    }

    @Test
    void anotherAccountHasItsOwnKeys() {
        post(PATH, ORDER);
        machine = new Machine(port, "nghean.office2");
        assertThat(post(PATH, ORDER).headers().firstValue(IdempotentPosts.REPLAYED))
                .isEmpty();
        assertThat(samples.posts).hasValue(2);
    }

    @Test
    void withoutAKeyEveryPostCounts() {
        machine.post(PATH, ORDER);
        machine.post(PATH, ORDER);
        assertThat(samples.posts).hasValue(2);
        assertThat(machine.post(PATH, ORDER, "Idempotency-Key", "x".repeat(256)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFailureIsTriedAnew() {
        assertThat(post(PATH, "{\"lines\":[]}").statusCode()).isEqualTo(500);
        assertThat(post(PATH, "{\"lines\":[]}").statusCode()).isEqualTo(500);
        assertThat(samples.posts).hasValue(2);
    }

    @Test
    void postsSentAtOnceHappenOnce() {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> post(PATH + "?slowly=700", ORDER)))
                .toList();
        List<String> answers =
                sent.stream().map(one -> one.join().body()).distinct().toList();
        assertThat(answers).hasSize(1);
        assertThat(samples.posts).hasValue(1);
    }

    @Test
    void aPostThatWasInterruptedRunsAnew() {
        post(PATH, ORDER);
        jdbc.sql(
                        "update idempotency_key set status = null, created_at = created_at - interval '3 minutes' where key = ?")
                .param(key)
                .update();
        assertThat(post(PATH, ORDER).statusCode()).isEqualTo(201);
        assertThat(samples.posts).hasValue(2);
    }

    @Test
    void aFileIsPartOfTheRequest() {
        assertThat(file("một").statusCode()).isEqualTo(200);
        assertThat(file("một").headers().firstValue(IdempotentPosts.REPLAYED)).hasValue("true");
        assertThat(file("hai").statusCode()).isEqualTo(422);
        assertThat(samples.posts).hasValue(1);
    }

    @Test
    void keysAreForgottenAfterAWeek() {
        post(PATH, ORDER);
        keys.forgetOld();
        assertThat(post(PATH, ORDER).headers().firstValue(IdempotentPosts.REPLAYED))
                .hasValue("true");
        jdbc.sql("update idempotency_key set created_at = created_at - interval '8 days' where key = ?")
                .param(key)
                .update();
        assertThat(keys.forgetOld()).isPositive();
        assertThat(post(PATH, ORDER).headers().firstValue(IdempotentPosts.REPLAYED))
                .isEmpty();
    }

    private HttpResponse<String> post(String path, String body) {
        return machine.post(path, body, "Idempotency-Key", key);
    }

    private HttpResponse<String> file(String text) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n" + text
                + "\r\n--b--\r\n";
        return machine.send(machine.request(
                        "/api/v1/samples/files",
                        "Idempotency-Key",
                        key,
                        "Content-Type",
                        "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
