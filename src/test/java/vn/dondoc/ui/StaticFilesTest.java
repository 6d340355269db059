package vn.dondoc.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.support.DondocTest;

/** Styles and scripts are kept by browsers, and loaded again only when they have changed. */
@DondocTest
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

    @Test
    void whatIsNamedByItsContentIsKeptForGood() throws IOException, InterruptedException {
        Matcher named = Pattern.compile("/css/app-[0-9a-f]{32}\\.css")
                .matcher(send("/login", HttpRequest.newBuilder()).body());
        assertThat(named.find()).isTrue();
        HttpResponse<String> style = send(named.group(), HttpRequest.newBuilder());
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
    }

    @Test
    void thatAFileIsMissingIsNotKept() throws IOException, InterruptedException {
        String unknown = "/css/app-" + "0".repeat(32) + ".css";
        HttpResponse<String> answer = send(unknown, HttpRequest.newBuilder());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("no-store"));
    }

    @Test
    void aPageIsNotKept() throws IOException, InterruptedException {
        assertThat(send("/login", HttpRequest.newBuilder()).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("no-store"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send("/css/app.css", request);
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return HttpClient.newHttpClient().send(request.uri(address).build(), BodyHandlers.ofString());
    }
}
