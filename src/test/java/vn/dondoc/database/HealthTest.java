package vn.dondoc.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.DondocTest;

@DondocTest
class HealthTest {

    @LocalServerPort
    int port;

    @Test
    void tellsThatTheProgramIsReady() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"").doesNotContain("components");
    }

    @Test
    void opensNothingElseOfTheActuator() throws Exception {
        for (String endpoint : new String[] {"env", "beans", "loggers", "flyway", "heapdump", "shutdown"}) {
            assertThat(get("/actuator/" + endpoint).statusCode()).isNotEqualTo(200);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
