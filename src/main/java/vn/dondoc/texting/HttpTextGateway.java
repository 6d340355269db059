package vn.dondoc.texting;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.io.JsonStringEncoder;

/** Posts a text to a gateway that speaks HTTP and JSON, whatever its field names are. */
final class HttpTextGateway implements TextGateway {

    private static final int LONGEST_ANSWER_TOLD = 200;

    private final Channel channel;
    private final GatewaySettings.@Nullable Gateway settings;
    private final @Nullable RestClient http;

    HttpTextGateway(Channel channel, GatewaySettings.@Nullable Gateway settings) {
        this.channel = channel;
        this.settings = settings;
        this.http = settings == null ? null : client(settings);
    }

    private static RestClient client(GatewaySettings.Gateway settings) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .version(HttpClient.Version.HTTP_1_1)
                .build());
        requests.setReadTimeout(settings.timeout());
        return RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public boolean isSetUp() {
        return settings != null && settings.url() != null;
    }

    @Override
    public TextLimits limits() {
        boolean sms = channel == Channel.SMS;
        if (settings == null) {
            return new TextLimits(sms, 1);
        }
        return new TextLimits(settings.unaccented() == null ? sms : settings.unaccented(), settings.parts());
    }

    @Override
    public void send(TextMessage message) throws NotTaken, NoAnswer {
        GatewaySettings.Gateway to = settings;
        URI url = to == null ? null : to.url();
        if (to == null || url == null || http == null) {
            throw new NotTaken(channel + " is not set up");
        }
        @Nullable String refusal;
        try {
            refusal = http.post()
                    .uri(url)
                    .contentType(MediaType.APPLICATION_JSON)
                    .headers(headers -> to.headers().forEach(headers::set))
                    .body(body(to.body(), message).getBytes(StandardCharsets.UTF_8))
                    .exchange((request, answer) -> refusal(answer, to.success()));
        } catch (ResourceAccessException e) {
            if (neverReached(e.getCause())) {
                throw new NotTaken("The gateway cannot be reached: " + cause(e));
            }
            throw new NoAnswer("The gateway gave no answer: " + cause(e));
        }
        if (refusal != null && !refusal.isEmpty()) {
            throw new NotTaken(refusal);
        }
    }

    private static String refusal(ClientHttpResponse answer, String success) throws IOException {
        String said = new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean taken = answer.getStatusCode().is2xxSuccessful()
                && (success.isEmpty() || Pattern.compile(success).matcher(said).find());
        return taken
                ? ""
                : answer.getStatusCode().value() + " "
                        + said.substring(0, Math.min(said.length(), LONGEST_ANSWER_TOLD));
    }

    /** Without the address, in which an installation may have put its secret. */
    private static String cause(ResourceAccessException e) {
        Throwable cause = e.getCause();
        return (cause == null ? e : cause).getClass().getSimpleName();
    }

    private static boolean neverReached(@Nullable Throwable cause) {
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }

    private static String body(String template, TextMessage message) {
        return template.replace("{number}", quoted(message.number()))
                .replace("{id}", quoted(message.id()))
                .replace("{text}", quoted(message.body()));
    }

    private static String quoted(String value) {
        return new String(JsonStringEncoder.getInstance().quoteAsCharArray(value));
    }
}
