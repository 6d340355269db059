package vn.dondoc.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.DondocTest;

/** Styles and scripts are kept by browsers, and loaded again only when they have changed. */
@DondocTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StaticFilesTest {

    @LocalServerPort
    private int port;

    @Test
    void aBrowserThatHasAStyleIsToldThatItIsUnchanged() throws IOException, InterruptedException {
        HttpResponse<String> first = send(HttpRequest.newBuilder());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control"))
                .as(first.headers().toString())
                .hasValue("no-cache");
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(send(HttpRequest.newBuilder().header("If-Modified-Since", modified))
                        .statusCode())
                .isEqualTo(304);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        URI style = URI.create("http://localhost:" + port + "/css/app.css");
        return HttpClient.newHttpClient().send(request.uri(style).build(), BodyHandlers.ofString());
    }
}
