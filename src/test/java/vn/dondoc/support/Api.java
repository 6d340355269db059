package vn.dondoc.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the running program as a machine does: real HTTP, a token, JSON. */
public class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String account;

    private Api(String base, String account) {
        this.base = base;
        this.account = account;
    }

    /** @param port of the program on this machine */
    public static Api on(int port) {
        return new Api("http://localhost:" + port + "/api/v1", "");
    }

    /** The same program, with the demonstration token of the account. */
    public Api as(String account) {
        return new Api(base, account);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** @param body anything that Jackson writes */
    public Answer post(String path, Object body, String... headers) {
        return send(headers(request(path), headers).POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    public Answer post(String path) {
        return post(path, Map.of());
    }

    public Answer put(String path, Object body, String... headers) {
        return send(headers(request(path), headers).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer demo-" + account)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "vi");
    }

    private static HttpRequest.Builder headers(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        /** The body, after making sure of the status. */
        public JsonNode expect(int status) {
            assertThat(response.statusCode())
                    .as("%s %s: %s", response.request().method(), response.uri(), response.body())
                    .isEqualTo(status);
            return response.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(response.body());
        }
    }
}
